using Daymark.Model.Unicode;

namespace Daymark.Model;

/// <summary>Everything of a site folder that a build reads, sorted by what it is, in the order of its paths.</summary>
/// <param name="Settings">site.yml; null when there is none.</param>
/// <param name="Templates">The site's own templates, which replace the default theme's one by one.</param>
/// <param name="PostAssets">Files beside posts; those in a bundle's folder are published beside its page.</param>
internal sealed record SourceTree(
    SourceFile? Settings,
    IReadOnlyList<SourceFile> Posts,
    IReadOnlyList<SourceFile> Pages,
    IReadOnlyList<SourceFile> Templates,
    IReadOnlyList<SourceFile> Data,
    IReadOnlyList<AssetFile> PostAssets,
    IReadOnlyList<AssetFile> Static
)
{
    public const string SettingsFile = "site.yml";

    /// <summary>Folders that a build reads. An output folder may be none of them.</summary>
    public static readonly IReadOnlyList<string> Folders =
    [
        "posts",
        "pages",
        "templates",
        "static",
        "data",
    ];

    /// <summary>What a file of the site folder is, by its path.</summary>
    public static SourceKind KindOf(string path)
    {
        if (path == SettingsFile)
            return SourceKind.Settings;
        var folder = path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var markdown = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        return (folder, markdown) switch
        {
            ("posts", true) => SourceKind.Post,
            ("posts", false) => SourceKind.PostAsset,
            ("pages", true) => SourceKind.Page,
            ("templates", _) => SourceKind.Template,
            ("static", _) => SourceKind.Static,
            ("data", _) when IsData(path) => SourceKind.Data,
            _ => SourceKind.None,
        };
    }

    /// <summary>Paths are taken in normal form C: some disks store accents apart from their letters, and links are typed otherwise.</summary>
    public static SourceTree From(IEnumerable<SourceFile> texts, IEnumerable<AssetFile> assets)
    {
        var text = texts
            .Select(file => file with { Path = Nfc.Of(file.Path) })
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToLookup(file => KindOf(file.Path));
        var asset = assets
            .Select(file => file with { Path = Nfc.Of(file.Path) })
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToLookup(file => KindOf(file.Path));
        return new SourceTree(
            text[SourceKind.Settings].FirstOrDefault(),
            [.. text[SourceKind.Post]],
            [.. text[SourceKind.Page]],
            [.. text[SourceKind.Template]],
            [.. text[SourceKind.Data]],
            [.. asset[SourceKind.PostAsset]],
            [.. asset[SourceKind.Static]]
        );
    }

    private static bool IsData(string path) =>
        path.EndsWith(".yml", StringComparison.Ordinal)
        || path.EndsWith(".yaml", StringComparison.Ordinal)
        || path.EndsWith(".json", StringComparison.Ordinal);
}
