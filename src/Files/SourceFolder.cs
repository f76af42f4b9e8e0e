using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Model.Unicode;

namespace Daymark.Files;

/// <summary>Reads a site folder. Symbolic links are not followed, so nothing outside of it is ever read.</summary>
internal static class SourceFolder
{
    public static SourceTree Read(string folder, ProblemList problems)
    {
        var paths = SourceTree
            .Folders.SelectMany(name => SourceListing.Files(folder, name, problems))
            .ToList();
        var settings = new FileInfo(Path.Combine(folder, SourceTree.SettingsFile));
        var isLink = settings.Exists && SourceListing.IsLink(settings.Attributes);
        if (isLink)
            problems.Add(FileProblems.LinkSkipped(SourceTree.SettingsFile));
        if (settings.Exists && !isLink)
            paths.Add(SourceTree.SettingsFile);
        else
            problems.Add(FileProblems.NoSiteFile(folder, MisnamedSettings.In(folder)));
        DropSecondSpellings(paths, problems);
        UnreadTexts.Tell(folder, paths, problems);
        var sorted = paths.ToLookup(path =>
            SourceTree.KindOf(path) is SourceKind.Static or SourceKind.PostAsset
        );
        var texts = sorted[false].Where(path => SourceTree.KindOf(path) != SourceKind.None);
        return SourceTree.From(
            AllCores.Map([.. texts], (path, _) => Text(folder, path, problems)),
            [.. sorted[true].Select(path => Asset(folder, path))]
        );
    }

    /// <summary>A disk may hold two names that differ only in how an accented letter is stored; to links they are one.</summary>
    private static void DropSecondSpellings(List<string> paths, ProblemList problems)
    {
        var other = paths
            .Where(path => Nfc.Of(path) != path)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (other.Count == 0)
            return;
        var taken = paths.Except(other).ToHashSet(StringComparer.Ordinal);
        foreach (var path in other.Where(path => !taken.Add(Nfc.Of(path))))
        {
            problems.Add(FileProblems.SecondSpelling(path, Nfc.Of(path)));
            paths.Remove(path);
        }
    }

    private static SourceFile? Text(string folder, string path, ProblemList problems)
    {
        try
        {
            return new SourceFile(path, File.ReadAllBytes(Path.Combine(folder, path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable(path, e.Message));
            return null;
        }
    }

    private static AssetFile Asset(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return new AssetFile(path, file.Length, file.OpenRead);
    }
}
