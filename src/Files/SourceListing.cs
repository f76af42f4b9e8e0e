using System.IO.Enumeration;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>The files in a folder of a site, without links and, but in static/, without hidden files.</summary>
/// <param name="name">One of <see cref="SourceTree.Folders"/>.</param>
internal sealed class SourceListing(string site, string name)
{
    private readonly string folder = Path.Combine(site, name);
    private readonly bool hiddenToo = name == "static";

    /// <summary>
    /// Their paths from the site folder; none when there is no such folder. What is left out because it is a link, or cannot be
    /// looked into, is a problem.
    /// </summary>
    public static List<string> Files(string site, string name, ProblemList problems)
    {
        var listing = new SourceListing(site, name);
        var folder = new DirectoryInfo(listing.folder);
        var paths = new List<string>();
        try
        {
            if (folder.Exists && IsLink(folder.Attributes))
                problems.Add(FileProblems.LinkSkipped(name));
            else if (folder.Exists)
                listing.Add(paths, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.UnreadableFolder(name, e.Message));
        }
        return paths;
    }

    public static bool IsLink(FileAttributes attributes) =>
        attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>
    /// On Unix it takes two calls of the system to ask an entry whether it is a link, and none to pass links over. So entries
    /// are asked only where there are more of them when links are not passed over.
    /// </summary>
    private void Add(List<string> paths, ProblemList problems)
    {
        var (others, all) = (0, 0);
        paths.AddRange(
            Entries(
                FileAttributes.ReparsePoint,
                (ref FileSystemEntry entry) => ++others > 0 && !entry.IsDirectory
            )
        );
        _ = Entries(0, (ref FileSystemEntry _) => ++all < 0).Count();
        if (all == others)
            return;
        foreach (var link in Entries(0, (ref FileSystemEntry entry) => IsLink(entry.Attributes)))
            problems.Add(FileProblems.LinkSkipped(link));
    }

    private FileSystemEnumerable<string> Entries(
        FileAttributes skipped,
        FileSystemEnumerable<string>.FindPredicate wanted
    ) =>
        new(
            folder,
            (ref FileSystemEntry entry) => Relative(ref entry),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = skipped,
                IgnoreInaccessible = false,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                IsShown(ref entry) && wanted(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                IsShown(ref entry) && !IsLink(entry.Attributes),
        };

    private bool IsShown(ref FileSystemEntry entry) => hiddenToo || entry.FileName[0] != '.';

    private string Relative(ref FileSystemEntry entry)
    {
        var above = entry.Directory[folder.Length..].Trim(Path.DirectorySeparatorChar);
        var path = above.IsEmpty ? $"{name}/{entry.FileName}" : $"{name}/{above}/{entry.FileName}";
        return path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
