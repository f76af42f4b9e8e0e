namespace Daymark.Model;

/// <summary>A body that is rendered when asked for. Only the excerpt is kept, so that memory holds no page.</summary>
/// <param name="render">Renders the body for its own page, or, when told true, for elsewhere: without links of headings to themselves.</param>
/// <param name="relocate">Rewrites a body for another page.</param>
/// <param name="beginning">The first words of an excerpt as plain text.</param>
/// <param name="textOf">Takes the plain text out of HTML, as UTF-8; null when nobody will ask for it.</param>
internal sealed class PostBody(
    Func<bool, BodyHtml> render,
    Func<string, string> relocate,
    Func<string, string> beginning,
    Func<string, byte[]>? textOf = null
)
{
    private HtmlText? excerpt;
    private HtmlText? recordedExcerpt;
    private byte[]? text;
    private bool textIsDue = textOf is not null;
    private int renderings;

    /// <summary>How often it was rendered: once for its own page, once more where it leads the home page.</summary>
    public int Renderings => renderings;

    /// <summary>The whole body for a page that shows others too.</summary>
    public HtmlText ContentElsewhere() => new(relocate(Render().Content));

    public HtmlText Excerpt => excerpt ?? new HtmlText(Render().Excerpt);

    /// <summary>
    /// The body as the record it is, for feeds and whatever else no night may change: counters that run read as on the date of
    /// the message, and headings have no links to themselves. Links are those of its own page.
    /// </summary>
    public BodyHtml AsRecord() => render(true).AsRecord();

    /// <summary>The excerpt of that.</summary>
    public string RecordedExcerpt => recordedExcerpt?.Html ?? Render().AsRecord().Excerpt;

    /// <summary>The first words of <see cref="RecordedExcerpt"/> as plain text, for previews; empty when it has none.</summary>
    public string Beginning => beginning(RecordedExcerpt);

    /// <summary>
    /// The plain text of <see cref="BodyHtml.Record"/>, UTF-8. The first rendering keeps it until it is taken, which is done
    /// once: so the search costs no second rendering, and memory holds few texts where pages and search are made side by side.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nobody said that it would be asked for.</exception>
    public byte[] TakeText()
    {
        if (textOf is null)
            throw new InvalidOperationException("The text of this body was not to be kept.");
        var taken = text ?? textOf(Render().AsRecord().Content);
        textIsDue = false;
        text = null;
        return taken;
    }

    /// <summary>Renders it for its own page.</summary>
    public BodyHtml Render()
    {
        Interlocked.Increment(ref renderings);
        var html = render(false);
        excerpt = HtmlText.Kept(html.Excerpt);
        recordedExcerpt = html.Record is { } record ? HtmlText.Kept(record.Excerpt) : excerpt;
        if (textIsDue)
            text ??= textOf!(html.AsRecord().Content);
        return html;
    }
}
