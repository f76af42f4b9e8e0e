using System.Text;
using Daymark.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>The headings of a body as lists within lists of links to them.</summary>
internal static class TableOfContents
{
    /// <summary>Those below are detail that a list of contents is read past for.</summary>
    private const int DeepestLevel = 3;

    /// <summary>Empty when there is no heading.</summary>
    public static string Of(IEnumerable<HeadingBlock> headings)
    {
        var html = new StringBuilder();
        var open = new List<int>();
        foreach (var heading in headings)
        {
            if (heading.Level > DeepestLevel || heading.TryGetAttributes()?.Id is not { } id)
                continue;
            // A level that the author skipped is no list of its own.
            while (open.Count > 1 && open[^2] >= heading.Level)
                Close(html, open);
            if (open.Count == 0 || open[^1] < heading.Level)
                Open(html, open, heading.Level);
            else
                html.Append("</li>\n");
            open[^1] = heading.Level;
            var words = heading.Inline is { } inline ? PlainText.Of(inline) : "";
            html.Append($"<li><a href=\"#{HtmlText.Escape(id)}\">")
                .Append(HtmlText.Escape(words.Length > 0 ? words : id))
                .Append("</a>");
        }
        while (open.Count > 0)
            Close(html, open);
        return html.ToString();
    }

    private static void Open(StringBuilder html, List<int> open, int level)
    {
        html.Append(open.Count > 0 ? "\n<ul>\n" : "<ul>\n");
        open.Add(level);
    }

    private static void Close(StringBuilder html, List<int> open)
    {
        html.Append("</li>\n</ul>\n");
        open.RemoveAt(open.Count - 1);
    }
}
