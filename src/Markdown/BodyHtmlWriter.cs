using Daymark.Model;
using Markdig;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Writes the tree of a body, or a part of it, as HTML.</summary>
internal static class BodyHtmlWriter
{
    /// <param name="words">Those of the language of the text; null where it needs none.</param>
    public static string Write(MarkdownDocument tree, Words? words = null)
    {
        // The pipeline keeps renderers ready.
        if (words is null)
            return tree.ToHtml(MarkdownFeatures.Pipeline);
        using var writer = new StringWriter();
        var renderer = new LanguageRenderer(writer, words);
        MarkdownFeatures.Pipeline.Setup(renderer);
        renderer.Render(tree);
        return writer.ToString();
    }
}
