using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Where the files go that are published as they are.</summary>
internal static class AssetPlan
{
    private const string Static = "static/";
    private const string Templates = "templates/";

    public static IReadOnlyList<PublishedAsset> Of(
        SourceTree tree,
        SiteIndex index,
        IReadOnlyList<SourceFile> theme,
        ProblemList problems
    )
    {
        var fromSite = tree
            .Static.Select(file => Place(file, file.Path[Static.Length..], problems))
            .Concat(Bundled(tree, index, problems))
            .OfType<PublishedAsset>()
            .ToList();
        var taken = fromSite
            .Select(asset => asset.Path.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fromTheme = theme
            .Where(ThemeFiles.IsPublished)
            .Select(file => Place(InMemory(file), file.Path[Templates.Length..], problems))
            .OfType<PublishedAsset>()
            .Where(asset => !taken.Contains(asset.Path.Value));
        return [.. fromSite, .. fromTheme];
    }

    /// <summary>Files beside a bundle's index.md, at the same places beside its page.</summary>
    private static IEnumerable<PublishedAsset?> Bundled(
        SourceTree tree,
        SiteIndex index,
        ProblemList problems
    )
    {
        var bundles = index
            .Posts.Where(post => PostSource.IsBundle(post.Source.Path))
            // index.md and INDEX.MD can lie in one folder: its files then go with the first.
            .DistinctBy(post => post.Source.Path[..^"index.md".Length])
            .ToDictionary(
                post => post.Source.Path[..^"index.md".Length],
                post => post.Path.Folder,
                StringComparer.Ordinal
            );
        foreach (var file in tree.PostAssets)
        {
            if (BundleOf(file.Path, bundles) is { } folder)
                yield return Place(file, bundles[folder] + file.Path[folder.Length..], problems);
        }
    }

    private static string? BundleOf(string path, Dictionary<string, string> bundles)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (bundles.ContainsKey(path[..(slash + 1)]))
                return path[..(slash + 1)];
        }
        return null;
    }

    private static AssetFile InMemory(SourceFile file) =>
        new(file.Path, file.Bytes.Length, () => new MemoryStream(file.Bytes, writable: false));

    private static PublishedAsset? Place(AssetFile file, string address, ProblemList problems)
    {
        // A file name is taken as it is: a percent sign in it is no escape.
        if (
            SitePath.TryParse(
                address.Replace("%", "%25", StringComparison.Ordinal),
                out var path,
                out var error
            )
        )
            return new PublishedAsset(file, path);
        problems.Add(AddressProblems.Bad(new SourceLocation(file.Path), address, error));
        return null;
    }
}
