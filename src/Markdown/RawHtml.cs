using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>Tells whether HTML was typed into a body, which alone can leave tags open.</summary>
internal static class RawHtml
{
    public static bool IsIn(MarkdownDocument document) =>
        document.Descendants().Any(node => node is HtmlBlock { Lines.Count: > 0 } or HtmlInline);
}
