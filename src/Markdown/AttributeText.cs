using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Daymark.Markdown;

/// <summary>The text that an attribute value of typed HTML stands for.</summary>
internal static partial class AttributeText
{
    /// <summary>With character references replaced as a browser does: numbers need no semicolon (WHATWG HTML, 13.2.5.80).</summary>
    public static string Decode(string value) =>
        value.Contains('&', StringComparison.Ordinal)
            ? Reference().Replace(value, match => Character(match) ?? match.Value)
            : value;

    private static string? Character(Match match)
    {
        if (match.Groups["name"] is { Success: true } name)
            return EntityHelper.DecodeEntity(name.ValueSpan);
        var digits = match.Groups["hex"] is { Success: true } hex ? hex : match.Groups["decimal"];
        var style = digits.Name == "hex" ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var known = int.TryParse(
            digits.ValueSpan,
            style,
            CultureInfo.InvariantCulture,
            out var code
        );
        return known && code > 0 && Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }

    [GeneratedRegex(
        "&(?:#[xX](?<hex>[0-9a-fA-F]+);?|#(?<decimal>[0-9]+);?|(?<name>[a-zA-Z][a-zA-Z0-9]*);)"
    )]
    private static partial Regex Reference();
}
