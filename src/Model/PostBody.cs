namespace Daymark.Model;

/// <summary>A body that is rendered when asked for. Only the excerpt and the list of its headings are kept, so that memory holds no page.</summary>
/// <param name="render">Renders the body for its own page.</param>
/// <param name="relocate">Rewrites a body for another page.</param>
internal sealed class PostBody(Func<BodyHtml> render, Func<string, string> relocate)
{
    private string? excerpt;
    private string? contents;
    private int renderings;

    /// <summary>How often it was rendered: once for its own page, once more where it leads the home page.</summary>
    public int Renderings => renderings;

    public HtmlText Content() => new(Render().Content);

    /// <summary>The whole body for a page that shows others too.</summary>
    public HtmlText ContentElsewhere() => new(relocate(Render().Content));

    public HtmlText Excerpt => new(excerpt ?? Render().Excerpt);

    /// <summary>Its headings as lists of links, for its own page; null when its front matter does not ask for them or there are none.</summary>
    public HtmlText? Contents =>
        (contents ?? Render().Contents) is { Length: > 0 } lists ? new HtmlText(lists) : null;

    private BodyHtml Render()
    {
        Interlocked.Increment(ref renderings);
        var html = render();
        (excerpt, contents) = (html.Excerpt, html.Contents);
        return html;
    }
}
