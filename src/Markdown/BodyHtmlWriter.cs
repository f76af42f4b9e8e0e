using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Writes the tree of a body, or a part of it, as HTML.</summary>
internal static class BodyHtmlWriter
{
    /// <param name="headingLinks">Whether a link to itself stands beside each heading.</param>
    public static string Write(MarkdownObject tree, bool headingLinks = false)
    {
        // The pipeline keeps renderers of whole documents ready.
        if (tree is MarkdownDocument document && !headingLinks)
            return document.ToHtml(MarkdownFeatures.Pipeline);
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        MarkdownFeatures.Pipeline.Setup(renderer);
        if (headingLinks)
            renderer.ObjectRenderers.Replace<HeadingRenderer>(new LinkedHeading());
        renderer.Render(tree);
        return writer.ToString();
    }
}
