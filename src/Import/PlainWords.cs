using System.Net;
using System.Text.RegularExpressions;

namespace Daymark.Import;

/// <summary>Takes the HTML out of a title or a summary: elsewhere these are markup, here they are text.</summary>
internal static partial class PlainWords
{
    public static string Of(string text)
    {
        var plain = text.Contains('<', StringComparison.Ordinal) ? Tags().Replace(text, "") : text;
        return (
            plain.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(plain) : plain
        ).Trim();
    }

    /// <summary>Only tags that shape words or blocks: anything else in angle brackets is probably meant.</summary>
    [GeneratedRegex(
        @"</?(?:a|abbr|b|blockquote|br|cite|code|del|div|em|figure|h[1-6]|i|img|ins|li|mark|ol|p|q|s|small|span|strong|sub|sup|time|u|ul)(?:\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tags();
}
