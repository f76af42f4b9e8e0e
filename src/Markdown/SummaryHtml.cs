using Daymark.Model;

namespace Daymark.Markdown;

/// <summary>A <c>summary</c> of the front matter as HTML: plain text, so that front matter cannot make markup.</summary>
internal static class SummaryHtml
{
    public static string From(string summary) =>
        string.Concat(
            summary
                .Split(
                    "\n\n",
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Select(paragraph => $"<p>{HtmlText.Escape(paragraph)}</p>\n")
        );
}
