using System.Collections.Concurrent;
using System.IO.Enumeration;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>Finds what of somebody else's stands in an output folder where a file has to go, before anything is changed there.</summary>
/// <param name="old">Files that Daymark wrote there before.</param>
/// <param name="stale">Those of them that will be removed.</param>
internal sealed class Obstacles(string root, HashSet<string> old, HashSet<string> stale)
{
    /// <summary>Each folder is looked at once, however many files go into it.</summary>
    private readonly ConcurrentDictionary<string, Problem?> folders = new(StringComparer.Ordinal);

    /// <summary>What lies in a folder and is no link, for each folder that holds others.</summary>
    private readonly ConcurrentDictionary<string, HashSet<string>> listings = new(
        StringComparer.Ordinal
    );

    /// <summary>True for a file that Daymark wrote there before.</summary>
    public bool IsOurs(string path) => old.Contains(path);

    /// <summary>What keeps a file from its place; null when nothing does.</summary>
    /// <param name="exists">True when a file is there already.</param>
    public Problem? For(string path, bool exists)
    {
        // The common case of a nightly build: our own file, behind no link.
        if (exists && IsOurs(path) && !FoldersAbove.Of(path).Any(IsKnownLink))
            return null;
        if (
            FoldersAbove
                .Of(path)
                .Select(above => folders.GetOrAdd(above, InPlaceOf))
                .FirstOrDefault(problem => problem is not null) is
            { } above
        )
            return above;
        var there = Full(path);
        if (Directory.Exists(there))
            return IsLink(path) ? OutputProblems.LinkInTheWay(there)
                : HoldsOnlyStale(there) ? null
                : OutputProblems.InTheWay(there);
        return File.Exists(there) && !old.Contains(path) ? OutputProblems.InTheWay(there) : null;
    }

    /// <summary>True when a folder above is a symbolic link: what lies behind it is not ours, wherever that is.</summary>
    public bool LiesBehindLink(string path) => FoldersAbove.Of(path).Any(IsLink);

    /// <summary>On Unix a listing says which entries are links, and to ask each takes a call of the system.</summary>
    private bool IsKnownLink(string above)
    {
        var slash = above.LastIndexOf('/');
        return !listings
                .GetOrAdd(slash < 0 ? "" : above[..slash], Listed)
                .Contains(above[(slash + 1)..]) && IsLink(above);
    }

    private HashSet<string> Listed(string parent) =>
        Directory.Exists(Full(parent))
            ?
            [
                .. new FileSystemEnumerable<string>(
                    Full(parent),
                    (ref FileSystemEntry entry) => entry.FileName.ToString(),
                    new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint }
                ),
            ]
            : [];

    private Problem? InPlaceOf(string above) =>
        IsKnownLink(above) ? OutputProblems.LinkInTheWay(Full(above))
        : File.Exists(Full(above)) && !stale.Contains(above) ? OutputProblems.InTheWay(Full(above))
        : null;

    private bool HoldsOnlyStale(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .All(file =>
                stale.Contains(
                    Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')
                )
            );

    private string Full(string path) => Path.Combine(root, path);

    private bool IsLink(string path) => new DirectoryInfo(Full(path)).LinkTarget is not null;
}
