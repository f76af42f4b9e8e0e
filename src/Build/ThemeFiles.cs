using Daymark.Model;

namespace Daymark.Build;

/// <summary>The files of the theme: the default ones, each replaced by the site's own of the same name.</summary>
internal static class ThemeFiles
{
    /// <summary>Endings of theme files that are published as they are; all others are templates or notes.</summary>
    private static readonly string[] Published = [".css", ".js"];

    public static IReadOnlyList<SourceFile> Merge(
        IReadOnlyList<SourceFile> theme,
        IReadOnlyList<SourceFile> own
    )
    {
        var names = own.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. theme
                .Where(file => !names.Contains(file.Path))
                .Concat(own)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    public static bool IsPublished(SourceFile file) =>
        Published.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal));
}
