using System.IO.Enumeration;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>Lists the files of a folder that another program made. Symbolic links, hidden files and what that program wrote itself are passed over.</summary>
internal static class ForeignFolder
{
    /// <summary>Names of folders at any depth whose files nobody wrote by hand.</summary>
    private static readonly string[] Never = ["node_modules", "bower_components", "_gen"];

    /// <summary>The same, but only at the top.</summary>
    private static readonly string[] NotAtTop = ["_site", "public", "dist", "vendor"];

    /// <summary>The files in the order of their paths, which are relative to the folder.</summary>
    /// <param name="except">A folder that is not looked into, should it lie within.</param>
    public static IReadOnlyList<AssetFile> Read(string folder, string except, ProblemList problems)
    {
        var found = new FileSystemEnumerable<(string Path, bool IsLink)>(
            folder,
            (ref FileSystemEntry entry) =>
                (entry.ToFullPath(), entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.' && (IsLink(ref entry) || !entry.IsDirectory),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.'
                && !IsLink(ref entry)
                && !Never.Contains(entry.FileName.ToString())
                && !(
                    entry.Directory.Length == entry.RootDirectory.Length
                    && NotAtTop.Contains(entry.FileName.ToString())
                )
                && entry.ToFullPath() != except,
        };
        var files = new List<AssetFile>();
        foreach (var (path, isLink) in found)
        {
            var relative = Path.GetRelativePath(folder, path)
                .Replace(Path.DirectorySeparatorChar, '/');
            if (isLink)
                problems.Add(ImportProblems.Link(relative));
            else
                files.Add(new AssetFile(relative, new FileInfo(path).Length, () => Open(path)));
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    public static bool Exists(string folder) => Directory.Exists(folder);

    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
}
