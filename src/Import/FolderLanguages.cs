namespace Daymark.Import;

/// <summary>Languages that have a folder at the top (<c>ru/docs/x.md</c> beside <c>docs/x.md</c>), as Hexo and Polyglot for Jekyll lay them out.</summary>
internal sealed class FolderLanguages
{
    private readonly HashSet<string> folders;

    /// <summary>Without the folder of a language: what more than one language has.</summary>
    private readonly HashSet<string> translated;

    private FolderLanguages(HashSet<string> folders, HashSet<string> translated)
    {
        this.folders = folders;
        this.translated = translated;
    }

    /// <param name="paths">Of texts.</param>
    /// <param name="config">May list the languages. Else a folder is one when it is called so and holds a text that stands outside of it, too: a folder <c>it</c> may be about computers.</param>
    public static FolderLanguages Of(IReadOnlyList<string> paths, ForeignConfig config)
    {
        var all = paths.ToHashSet(StringComparer.Ordinal);
        var folders = paths
            .Where(path =>
                HugoLanguages.Folder(path) is { } folder && HugoLanguages.IsLanguage(folder)
            )
            .GroupBy(path => HugoLanguages.Folder(path)!, StringComparer.Ordinal)
            .Where(texts =>
                config.Holds("language", texts.Key)
                || config.Holds("languages", texts.Key)
                || texts.Any(path => all.Contains(path[(texts.Key.Length + 1)..]))
            )
            .Select(texts => texts.Key)
            .ToHashSet(StringComparer.Ordinal);
        var translated = paths
            .GroupBy(path => Below(path, folders), StringComparer.Ordinal)
            .Where(texts => texts.Count() > 1)
            .Select(texts => texts.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new FolderLanguages(folders, translated);
    }

    /// <summary>The language that a path tells; null for the site's own.</summary>
    public string? Of(string path) =>
        HugoLanguages.Folder(path) is { } folder && folders.Contains(folder) ? folder : null;

    /// <summary>What a text and its translations have in common; null for a text without any.</summary>
    public string? Key(string path) =>
        Below(path, folders) is var below && translated.Contains(below)
            ? below[..below.LastIndexOf('.')]
            : null;

    private static string Below(string path, HashSet<string> folders) =>
        HugoLanguages.Folder(path) is { } folder && folders.Contains(folder)
            ? path[(folder.Length + 1)..]
            : path;
}
