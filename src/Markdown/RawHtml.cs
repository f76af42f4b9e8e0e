using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Tells HTML that was typed into a body, which alone can leave tags open.</summary>
internal static class RawHtml
{
    /// <summary>False for the comment of an excerpt that was taken out.</summary>
    public static bool Is(MarkdownObject html) => html is not HtmlBlock { Lines.Count: 0 };
}
