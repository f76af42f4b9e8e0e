using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>Tells of texts that somebody surely wanted to publish, but that no build reads: by their ending, or by the name of their folder.</summary>
internal static class UnreadTexts
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".markdown",
        ".mdown",
        ".mkd",
        ".mkdn",
        ".mdx",
        ".txt",
        ".rst",
        ".adoc",
        ".html",
        ".htm",
        ".doc",
        ".docx",
        ".odt",
        ".rtf",
    };

    /// <summary>What folders of messages are called elsewhere, with the name that they have here.</summary>
    private static readonly Dictionary<string, string> Folders = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["post"] = "posts",
        ["posts"] = "posts",
        ["_posts"] = "posts",
        ["messages"] = "posts",
        ["news"] = "posts",
        ["blog"] = "posts",
        ["content"] = "posts",
        ["page"] = "pages",
        ["pages"] = "pages",
        ["_pages"] = "pages",
    };

    /// <param name="paths">All files of the folders that a build reads.</param>
    public static void Tell(string site, IReadOnlyList<string> paths, ProblemList problems)
    {
        var unread = paths.Where(IsUnread).ToList();
        if (unread.Count > 0)
        {
            var bundles = Bundles(paths);
            foreach (var path in unread.Where(path => !FoldersAbove.Of(path).Any(bundles.Contains)))
                problems.Add(FileProblems.UnreadText(path));
        }
        if (!paths.Any(path => SourceTree.KindOf(path) is SourceKind.Post or SourceKind.Page))
            foreach (var (found, meant) in Misnamed(site))
                problems.Add(FileProblems.MisnamedFolder(found, meant));
    }

    private static bool IsUnread(string path) =>
        (
            path.StartsWith("posts/", StringComparison.Ordinal)
            || path.StartsWith("pages/", StringComparison.Ordinal)
        ) && Endings.Contains(Path.GetExtension(path));

    /// <summary>The folders of messages that have files beside them.</summary>
    private static HashSet<string> Bundles(IReadOnlyList<string> paths) =>
        [
            .. paths
                .Where(path =>
                    SourceTree.KindOf(path) == SourceKind.Post && PostSource.IsBundle(path)
                )
                .Select(path => path[..path.LastIndexOf('/')]),
        ];

    private static List<(string Found, string Meant)> Misnamed(string site)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateDirectories(site)
                    .Select(folder => Path.GetFileName(folder))
                    .Where(name => !SourceTree.Folders.Contains(name) && Folders.ContainsKey(name))
                    .Order(StringComparer.Ordinal)
                    .Where(name => HasMarkdown(Path.Combine(site, name)))
                    .Select(name => (name, Folders[name])),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool HasMarkdown(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*.md",
                new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }
            )
            .Any();
}
