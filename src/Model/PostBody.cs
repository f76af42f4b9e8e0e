namespace Daymark.Model;

/// <summary>A body that is rendered when asked for. Only the excerpt is kept, so that memory holds no page.</summary>
/// <param name="render">Renders the body for its own page.</param>
/// <param name="relocate">Rewrites a body for another page.</param>
internal sealed class PostBody(Func<BodyHtml> render, Func<string, string> relocate)
{
    private string? excerpt;

    public HtmlText Content() => new(Render().Content);

    /// <summary>The whole body for a page that shows others too.</summary>
    public HtmlText ContentElsewhere() => new(relocate(Render().Content));

    public HtmlText Excerpt => new(excerpt ?? Render().Excerpt);

    private BodyHtml Render()
    {
        var html = render();
        excerpt = html.Excerpt;
        return html;
    }
}
