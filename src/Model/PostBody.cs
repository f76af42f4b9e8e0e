namespace Daymark.Model;

/// <summary>A body that is rendered when asked for. Only the excerpt is kept, so that memory holds no page.</summary>
/// <param name="render">Renders the body for its own page; true to freeze running counters, too.</param>
/// <param name="relocate">Rewrites a body for another page.</param>
/// <param name="beginning">The first words of an excerpt as plain text.</param>
internal sealed class PostBody(
    Func<bool, BodyHtml> render,
    Func<string, string> relocate,
    Func<string, string> beginning
)
{
    private string? excerpt;
    private int renderings;

    /// <summary>How often it was rendered: once for its own page, once more where it leads the home page.</summary>
    public int Renderings => renderings;

    public HtmlText Content() => new(Render().Content);

    /// <summary>The whole body for a page that shows others too.</summary>
    public HtmlText ContentElsewhere() => new(relocate(Render().Content));

    public HtmlText Excerpt => new(excerpt ?? Render().Excerpt);

    /// <summary>
    /// The body as the record it is: counters that run read as on the date of the message. For feeds and whatever else no night
    /// may change. Links are those of its own page.
    /// </summary>
    public BodyHtml AsRecord() => render(true);

    /// <summary>The excerpt of <see cref="AsRecord"/>, without rendering anew where no counter stands in it.</summary>
    public string RecordedExcerpt =>
        Excerpt.Html is var html && html.Contains(CounterHtml.Mark, StringComparison.Ordinal)
            ? AsRecord().Excerpt
            : html;

    /// <summary>The first words of <see cref="RecordedExcerpt"/> as plain text, for previews; empty when it has none.</summary>
    public string Beginning => beginning(RecordedExcerpt);

    private BodyHtml Render()
    {
        Interlocked.Increment(ref renderings);
        var html = render(false);
        excerpt = html.Excerpt;
        return html;
    }
}
