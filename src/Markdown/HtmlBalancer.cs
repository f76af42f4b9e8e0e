using System.Text;

namespace Daymark.Markdown;

/// <summary>Closes what raw HTML left open and drops tags that stand alone, so that a body cannot break the page around it.</summary>
internal static class HtmlBalancer
{
    public static string Balance(string html)
    {
        var scan = HtmlScanner.Scan(html);
        var result = new StringBuilder(html.Length + 32);
        var copied = 0;
        foreach (var tag in scan.Tags)
        {
            if (tag.Ends.Count == 0 && !tag.IsStray)
                continue;
            result.Append(html, copied, tag.Start - copied);
            copied = tag.IsStray ? tag.End : tag.Start;
            Close(result, tag.Ends);
            if (tag.IsStray)
                EscapeLooseSign(result);
        }
        result.Append(html, copied, scan.WholeTo - copied);
        if (scan.RestIsTag)
            result.Append(html[scan.WholeTo..].Replace("<", "&lt;", StringComparison.Ordinal));
        EscapeLooseSign(result);
        Close(result, scan.Open);
        return result.ToString();
    }

    private static void Close(StringBuilder result, IEnumerable<string> names)
    {
        foreach (var name in names)
            result.Append("</").Append(name).Append('>');
    }

    /// <summary>Where something was left out after a less-than sign, the sign would begin a tag made of what follows.</summary>
    private static void EscapeLooseSign(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] == '<')
            result.Insert(result.Length - 1, "&lt;").Length--;
    }
}
