namespace Daymark.Model;

/// <summary>A body that is rendered when asked for. Only the excerpt is kept, so that memory holds no page.</summary>
/// <param name="render">Renders the body for its own page.</param>
/// <param name="relocate">Rewrites a body for another page.</param>
internal sealed class PostBody(Func<BodyHtml> render, Func<string, string> relocate)
{
    private string? excerpt;
    private int renderings;

    /// <summary>How often it was rendered: once for its own page, once more where it leads the home page.</summary>
    public int Renderings => renderings;

    public HtmlText Content() => new(Render().Content);

    /// <summary>The whole body for a page that shows others too.</summary>
    public HtmlText ContentElsewhere() => new(relocate(Render().Content));

    public HtmlText Excerpt => new(excerpt ?? Render().Excerpt);

    private BodyHtml Render()
    {
        Interlocked.Increment(ref renderings);
        var html = render();
        excerpt = html.Excerpt;
        return html;
    }
}
