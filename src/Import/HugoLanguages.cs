using Daymark.Calendar;

namespace Daymark.Import;

/// <summary>The languages of a Hugo site: a folder for each (<c>fr/blog/x.md</c>), or an ending (<c>x.fr.md</c>).</summary>
/// <param name="Main">The one whose addresses have no prefix.</param>
/// <param name="All">Every language there is; empty when the site has only one.</param>
internal sealed record HugoLanguages(string Main, IReadOnlyList<string> All)
{
    public bool IsKnown => All.Count > 0;

    /// <param name="paths">Of content files, below the content folder.</param>
    public static HugoLanguages Of(IReadOnlyList<string> paths, ForeignConfig config)
    {
        IReadOnlyList<string> all = config.Map("languages").Keys;
        if (all.Count == 0)
            all =
            [
                .. paths
                    .SelectMany(path => new[] { Folder(path), Ending(path) })
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Where(IsLanguage)
                    .Order(StringComparer.Ordinal),
            ];
        var main =
            config.Text("defaultContentLanguage", "default_language")
            ?? (
                all.Count == 0 || all.Contains("en") || paths.Any(path => IsUnmarked(path, all))
                    ? "en"
                    : all[0]
            );
        return new HugoLanguages(main, all);
    }

    /// <summary>Files that name no language are in the main one, which both programs take for English unless told otherwise.</summary>
    private static bool IsUnmarked(string path, IReadOnlyList<string> all) =>
        path.EndsWith(".md", StringComparison.Ordinal)
        && !all.Contains(Folder(path))
        && !all.Contains(Ending(path));

    /// <summary>The language that a path tells, and the path as it would be without an ending for it.</summary>
    public (string? Language, string Clean) Split(string path)
    {
        if (Ending(path) is { } ending && All.Contains(ending))
            return (ending, path[..^(ending.Length + ".md".Length + 1)] + ".md");
        return (
            Folder(path) is { } folder && All.Contains(folder) ? folder
            : IsKnown ? Main
            : null,
            path
        );
    }

    /// <summary>The path without the folder of its language.</summary>
    public string Strip(string path) =>
        Folder(path) is { } folder && All.Contains(folder) ? path[(folder.Length + 1)..] : path;

    /// <summary>The first folder of a path; null for a file at the top.</summary>
    public static string? Folder(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? path[..slash] : null;

    private static string? Ending(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal))
            return null;
        var name = path[(path.LastIndexOf('/') + 1)..^".md".Length];
        return name.LastIndexOf('.') is > 0 and var dot ? name[(dot + 1)..] : null;
    }

    /// <summary>Two letters, perhaps with a region or script: a folder "blog" is none, although CLDR may have a language of that length.</summary>
    public static bool IsLanguage(string text) =>
        text.Split('-') is [{ Length: 2 }, ..] parts
        && parts.Length <= 2
        && text.All(c => char.IsAsciiLetter(c) || c == '-')
        && Locales.IsKnown(text);
}
