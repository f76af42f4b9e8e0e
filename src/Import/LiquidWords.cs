using System.Text.RegularExpressions;

namespace Daymark.Import;

/// <summary>The few words of Liquid and Nunjucks that mean an address within the own site, which Daymark writes without them.</summary>
internal static partial class LiquidWords
{
    /// <summary>The site's own address or sub-path: Daymark puts it before every link that begins at the root.</summary>
    public static bool IsOwnAddress(string inner) =>
        inner.Trim('-', ' ') is "site.baseurl" or "site.url" or "baseurl" or "site.baseUrl";

    /// <summary><c>"/about/" | relative_url</c>: the path; null for anything else.</summary>
    public static string? OwnPath(string inner) =>
        Filtered().Match(inner) is { Success: true } match ? match.Groups["path"].Value : null;

    /// <summary>The first text in quotes; null when there is none.</summary>
    public static string? Quoted(string text) =>
        FirstQuoted().Match(text) is { Success: true } match ? match.Groups["text"].Value : null;

    [GeneratedRegex(
        "^-?\\s*(?<quote>[\"'])(?<path>/[^\"'{}]*)\\k<quote>\\s*\\|\\s*(?:relative_url|absolute_url|url|prepend:\\s*site\\.baseurl)\\s*-?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Filtered();

    [GeneratedRegex("[\"'`](?<text>[^\"'`]*)[\"'`]", RegexOptions.CultureInvariant)]
    private static partial Regex FirstQuoted();
}
