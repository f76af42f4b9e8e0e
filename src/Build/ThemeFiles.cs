using System.Text;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>The files of the theme: the default ones, each replaced by the site's own of the same name.</summary>
internal static class ThemeFiles
{
    private const string Refresh = "templates/refresh.js";
    private const string SmallRefresh = "templates/refresh.min.js";
    private const string Style = "templates/style.css";
    private const string Search = "templates/search.js";

    /// <summary>Endings of theme files that are published as they are; all others are templates or notes.</summary>
    private static readonly string[] Published = [".css", ".js"];

    /// <param name="search">False on a site without search, which has no use for the theme's script of it.</param>
    /// <param name="accent">The colour of the site, which the style sheet ends with; null to leave the sheet as it is.</param>
    public static IReadOnlyList<SourceFile> Merge(
        IReadOnlyList<SourceFile> theme,
        IReadOnlyList<SourceFile> own,
        bool search,
        Accent? accent
    )
    {
        var names = own.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. theme
                .Where(file => !names.Contains(file.Path) && (search || file.Path != Search))
                .Concat(own)
                .Select(file =>
                    file.Path == Style && accent is not null ? Painted(file, accent) : file
                )
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static SourceFile Painted(SourceFile file, Accent accent) =>
        file with
        {
            Bytes = [.. file.Bytes, .. Encoding.UTF8.GetBytes(accent.Css)],
        };

    /// <summary>The script is published with the site's definitions in it, never as it is.</summary>
    public static bool IsPublished(SourceFile file) =>
        file.Path is not (Refresh or SmallRefresh)
        && Published.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>
    /// The code of the script that turns open pages over, in its small form where the theme has one made from this very code;
    /// null, with a problem, when it cannot be read.
    /// </summary>
    public static string? RefreshCode(IReadOnlyList<SourceFile> files, ProblemList problems)
    {
        var code = Text(Refresh);
        var small = code is null ? null : Text(SmallRefresh);
        return small?.StartsWith(SmallFormOf(code!), StringComparison.Ordinal) == true
            ? small
            : code;

        string? Text(string path) =>
            files.FirstOrDefault(file => file.Path == path)?.Decode(problems)?.Text;
    }

    /// <summary>What the small form of a code begins with.</summary>
    private static string SmallFormOf(string code) =>
        $"// Made of refresh.js with the checksum {Fingerprint.Checksum(code):x8} by";
}
