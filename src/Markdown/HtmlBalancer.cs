using System.Text;

namespace Daymark.Markdown;

/// <summary>Closes what raw HTML left open and drops end tags of nothing, so that a body cannot break the page around it.</summary>
internal static class HtmlBalancer
{
    /// <summary>Elements that a following sibling of their kind closes by itself (WHATWG HTML, optional tags).</summary>
    private static readonly HashSet<string> ClosedBySibling =
    [
        "li",
        "dt",
        "dd",
        "p",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "rt",
        "rp",
    ];

    public static string Balance(string html)
    {
        var result = new StringBuilder(html.Length + 32);
        var open = new List<string>();
        var copied = 0;
        foreach (var tag in HtmlScanner.Tags(html))
        {
            if (tag.IsVoid)
                continue;
            if (!tag.IsEnd)
            {
                if (open.Count > 0 && open[^1] == tag.Name && ClosedBySibling.Contains(tag.Name))
                    open.RemoveAt(open.Count - 1);
                open.Add(tag.Name);
                continue;
            }
            result.Append(html, copied, tag.Start - copied);
            copied = tag.End;
            var place = open.LastIndexOf(tag.Name);
            if (place < 0)
                continue;
            CloseDownTo(result, open, place + 1);
            open.RemoveAt(place);
            result.Append(html, tag.Start, tag.End - tag.Start);
        }
        result.Append(Tail(html[copied..]));
        CloseDownTo(result, open, 0);
        return result.ToString();
    }

    private static void CloseDownTo(StringBuilder result, List<string> open, int count)
    {
        for (; open.Count > count; open.RemoveAt(open.Count - 1))
            result.Append("</").Append(open[^1]).Append('>');
    }

    /// <summary>A comment or tag that the end cuts off would swallow what follows; it becomes text.</summary>
    private static string Tail(string tail)
    {
        var comment = tail.LastIndexOf("<!--", StringComparison.Ordinal);
        if (comment >= 0 && tail.IndexOf("-->", comment, StringComparison.Ordinal) < 0)
            return tail[..comment];
        var tag = tail.LastIndexOf('<');
        return tag >= 0 && tail.IndexOf('>', tag) < 0
            ? string.Concat(tail.AsSpan(0, tag), "&lt;", tail.AsSpan(tag + 1))
            : tail;
    }
}
