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
        var scan = HtmlScanner.Scan(html);
        var result = new StringBuilder(html.Length + 32);
        var open = new OpenElements(result);
        var copied = 0;
        foreach (var tag in scan.Tags.Where(tag => !tag.IsEmpty))
        {
            if (!tag.IsEnd)
            {
                if (open.Last == tag.Name && ClosedBySibling.Contains(tag.Name))
                    open.Forget();
                else if (open.EndedBy(tag.Name) is { } ended)
                {
                    result.Append(html, copied, tag.Start - copied);
                    copied = tag.Start;
                    open.CloseDownTo(ended);
                    result.Append("</").Append(ended).Append('>');
                }
                open.Add(tag.Name);
                continue;
            }
            result.Append(html, copied, tag.Start - copied);
            copied = tag.End;
            if (open.CloseDownTo(tag.Name))
                result.Append(html, tag.Start, tag.End - tag.Start);
            else
                EscapeLooseSign(result);
        }
        result.Append(html, copied, scan.WholeTo - copied);
        if (scan.RestIsTag)
            result.Append(html[scan.WholeTo..].Replace("<", "&lt;", StringComparison.Ordinal));
        EscapeLooseSign(result);
        open.CloseAll();
        return result.ToString();
    }

    /// <summary>Where something was left out after a less-than sign, the sign would begin a tag made of what follows.</summary>
    private static void EscapeLooseSign(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] == '<')
            result.Insert(result.Length - 1, "&lt;").Length--;
    }
}
