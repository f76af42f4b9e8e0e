using Daymark.Model;

namespace Daymark.Import;

/// <summary>Files among the content of a Hugo site: those of a bundle go with it, all others keep their place.</summary>
internal static class HugoCopies
{
    public static IEnumerable<ForeignCopy> Of(
        IReadOnlyList<AssetFile> content,
        string root,
        IReadOnlyList<ForeignText> texts
    )
    {
        var bundles = texts
            .Where(text =>
                text.Path.EndsWith("index.md", StringComparison.Ordinal)
                && Name(text.Source).StartsWith("index.", StringComparison.Ordinal)
            )
            .ToLookup(text => Folder(text.Source), StringComparer.Ordinal);
        foreach (
            var file in content.Where(file =>
                !TargetNames.IsMarkdown(file.Path)
                && !TargetNames.IsHtml(file.Path)
                && (root.Length > 0 || bundles.Count > 0)
            )
        )
        {
            var folder = FoldersOf(file.Path).FirstOrDefault(bundles.Contains);
            if (folder is null && root.Length > 0)
                yield return new ForeignCopy(
                    file,
                    "static/" + TargetNames.Safe(file.Path[root.Length..])
                );
            foreach (var bundle in folder is null ? [] : bundles[folder])
                yield return new ForeignCopy(
                    file,
                    TargetNames.Safe(file.Path[folder!.Length..]),
                    bundle.Source
                );
        }
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The folders above a file from the nearest up, each with its slash.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..(slash + 1)];
    }
}
