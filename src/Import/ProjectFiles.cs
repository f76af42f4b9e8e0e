namespace Daymark.Import;

/// <summary>Files of a repository that are about it, and no part of its site.</summary>
internal static class ProjectFiles
{
    private static readonly string[] Names =
    [
        "readme",
        "license",
        "licence",
        "contributing",
        "code_of_conduct",
        "security",
        "changelog",
    ];

    private static readonly string[] Code =
    [
        ".scss",
        ".sass",
        ".less",
        ".coffee",
        ".ts",
        ".tsx",
        ".liquid",
        ".njk",
        ".erb",
        ".serb",
    ];

    /// <summary>Whether a Markdown file at the top is such a one.</summary>
    public static bool Has(string path) =>
        !path.Contains('/', StringComparison.Ordinal)
        && Names.Contains(
            path[..Math.Max(0, path.IndexOf('.', StringComparison.Ordinal))].ToLowerInvariant()
        );

    /// <summary>Whether a file is the source of another that the other program makes.</summary>
    public static bool IsCode(string path) =>
        Code.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
