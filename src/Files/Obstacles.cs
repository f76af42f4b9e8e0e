using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<string, bool> links = new(StringComparer.Ordinal);

    /// <summary>What keeps a file from its place; null when nothing does.</summary>
    /// <param name="exists">True when a file is there already.</param>
    public Problem? For(string path, bool exists)
    {
        // The common case of a nightly build: our own file, behind no link.
        if (exists && old.Contains(path) && !FoldersAbove.Of(path).Any(IsKnownLink))
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

    private bool IsKnownLink(string above) => links.GetOrAdd(above, IsLink);

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
