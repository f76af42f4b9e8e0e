namespace Daymark.Model;

/// <summary>A body that is rendered when asked for. Only the excerpt is kept, so that memory holds no page.</summary>
/// <param name="render">Renders the body for its own page.</param>
/// <param name="relocate">Rewrites a body for another page.</param>
/// <param name="textOf">Takes the plain text out of a rendered body, as UTF-8; null when nobody will ask for it.</param>
internal sealed class PostBody(
    Func<BodyHtml> render,
    Func<string, string> relocate,
    Func<string, byte[]>? textOf = null
)
{
    private string? excerpt;
    private byte[]? text;
    private bool textIsDue = textOf is not null;

    public HtmlText Content() => new(Render().Content);

    /// <summary>The whole body for a page that shows others too.</summary>
    public HtmlText ContentElsewhere() => new(relocate(Render().Content));

    public HtmlText Excerpt => new(excerpt ?? Render().Excerpt);

    /// <summary>
    /// The plain text, UTF-8. The first rendering keeps it until it is taken, which is done once: so the search costs no
    /// second rendering, and memory holds few texts where pages and search are made side by side.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nobody said that it would be asked for.</exception>
    public byte[] TakeText()
    {
        if (textOf is null)
            throw new InvalidOperationException("The text of this body was not to be kept.");
        var taken = text ?? textOf(render().Content);
        textIsDue = false;
        text = null;
        return taken;
    }

    private BodyHtml Render()
    {
        var html = render();
        excerpt = html.Excerpt;
        if (textIsDue)
            text ??= textOf!(html.Content);
        return html;
    }
}
