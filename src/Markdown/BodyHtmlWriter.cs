using Daymark.Model;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Writes the tree of a body, or a part of it, as HTML.</summary>
internal static class BodyHtmlWriter
{
    /// <param name="headingLinks">Whether a link to itself stands beside each heading.</param>
    /// <param name="words">Those of the language of the text; null where it needs none.</param>
    public static string Write(MarkdownObject tree, bool headingLinks = false, Words? words = null)
    {
        // The pipeline keeps renderers of whole documents ready.
        if (tree is MarkdownDocument document && !headingLinks && words is null)
            return document.ToHtml(MarkdownFeatures.Pipeline);
        using var writer = new StringWriter();
        var renderer = words is null
            ? new HtmlRenderer(writer)
            : new LanguageRenderer(writer, words);
        MarkdownFeatures.Pipeline.Setup(renderer);
        if (headingLinks)
            renderer.ObjectRenderers.Replace<HeadingRenderer>(new LinkedHeading());
        renderer.Render(tree);
        return writer.ToString();
    }
}
