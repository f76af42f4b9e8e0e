using System.Buffers;
using System.Collections.Concurrent;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>
/// Makes a folder equal to a set of files. Until every file has been made nothing in it changes; then only what differs is
/// replaced, each file at once, and only files that Daymark wrote before are removed.
/// </summary>
/// <param name="seal">What the files are made from.</param>
/// <param name="strict">True when warnings, too, keep everything as it was.</param>
/// <param name="made">Told after each file; from any thread.</param>
internal sealed class OutputFolder(
    string folder,
    ProblemList problems,
    Seal seal,
    bool strict,
    Action made,
    CancellationToken cancel
)
{
    /// <summary>Enough for most pages, in bytes.</summary>
    private const int FirstPage = 64 * 1024;

    private readonly ConcurrentDictionary<string, StagedFile> changed = new(StringComparer.Ordinal);

    /// <summary>Where pages are made, one after the other in the same memory; as many as there are threads.</summary>
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> pages = [];

    /// <summary>None while the folder is new.</summary>
    private Obstacles? obstacles;

    /// <summary>Null, with problems, when a file cannot be made or written; the folder is then as it was.</summary>
    /// <exception cref="OperationCanceledException">The build was interrupted; the folder is as it was.</exception>
    public WriteResult? Write(IReadOnlyList<OutputFile> files)
    {
        try
        {
            return Directory.Exists(folder) ? Renew(files) : Create(files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(OutputProblems.Failed(folder, e.Message));
            return null;
        }
    }

    /// <summary>A new folder appears as a whole, by one renaming.</summary>
    private WriteResult? Create(IReadOnlyList<OutputFile> files)
    {
        var parent = Path.GetDirectoryName(folder)!;
        Directory.CreateDirectory(parent);
        using var staging = new Staging(
            Path.Combine(parent, $".{Path.GetFileName(folder)}.daymark")
        );
        staging.RemoveLeftovers();
        Stage(files, staging);
        if (problems.HasFailed(strict))
            return null;
        Manifest.Write(staging.Folder, files.Select(file => file.Path.OutputFile));
        Directory.Move(staging.Folder, folder);
        Close(files);
        return new WriteResult(files.Count, 0, 0);
    }

    private WriteResult? Renew(IReadOnlyList<OutputFile> files)
    {
        var old = Manifest.Read(folder);
        var current = files.Select(file => file.Path.OutputFile).ToHashSet(StringComparer.Ordinal);
        var stale = old.Where(path => !current.Contains(path)).ToHashSet(StringComparer.Ordinal);
        obstacles = new Obstacles(folder, old, stale);
        if (obstacles.LiesBehindLink(Manifest.Name))
        {
            problems.Add(OutputProblems.LinkInTheWay(Path.Combine(folder, SitePath.Reserved)));
            return null;
        }
        var isListed = old.SetEquals(current);
        if (IsSound && isListed && seal.Holds(folder, files))
            return new WriteResult(0, files.Count, 0);
        using var staging = new Staging(Path.Combine(folder, SitePath.Reserved, "staging"));
        staging.RemoveLeftovers();
        Stage(files, staging);
        if (problems.HasFailed(strict))
            return null;
        if (changed.IsEmpty && isListed)
        {
            Close(files);
            return new WriteResult(0, files.Count, 0);
        }
        // Both lists, so that whatever interrupts the work, the next build knows all of its files.
        if (!isListed)
            Manifest.Write(folder, old.Union(current));
        AllCores.Each(changed.Values.Where(file => file.Replaces), Replace, CancellationToken.None);
        foreach (var path in files.Select(file => file.Path.OutputFile))
            if (changed.TryGetValue(path, out var file) && !file.Replaces)
                Publish(file, stale);
        foreach (var file in stale)
            Remove(file);
        if (!isListed)
            Manifest.Write(folder, current);
        Close(files);
        return new WriteResult(changed.Count, files.Count - changed.Count, stale.Count);
    }

    /// <summary>True while nothing had to be said: a later build that takes the seal's word would not say it again.</summary>
    private bool IsSound => !problems.HasFailed(strict: true);

    private void Close(IReadOnlyList<OutputFile> files)
    {
        if (IsSound)
            seal.Write(folder, files);
    }

    /// <summary>In their order, as threads become free: messages come first, so that lists find their excerpts ready.</summary>
    private void Stage(IReadOnlyList<OutputFile> files, Staging staging) =>
        AllCores.Each(files, file => Stage(file, staging), cancel);

    private void Stage(OutputFile file, Staging staging)
    {
        var path = file.Path.OutputFile;
        if (file.Content is CopiedContent { File: { } asset })
        {
            if (
                CanRead(asset)
                && PlaceFor(path, staging, there => FileContent.Holds(there, asset)) is { } place
            )
                FileContent.Write(place, asset);
        }
        else
        {
            var bytes = pages.TryTake(out var idle) ? idle : new(FirstPage);
            if (((RenderedContent)file.Content).Write(bytes))
                Stage(path, bytes, staging);
            bytes.ResetWrittenCount();
            pages.Add(bytes);
        }
        made();
    }

    private void Stage(string path, ArrayBufferWriter<byte> bytes, Staging staging)
    {
        seal.Note(path, bytes.WrittenSpan);
        if (
            PlaceFor(path, staging, there => FileContent.Holds(there, bytes.WrittenSpan)) is
            { } place
        )
            FileContent.Write(place, bytes.WrittenSpan);
    }

    private bool CanRead(AssetFile asset)
    {
        try
        {
            asset.Open().Dispose();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable(asset.Path, e.Message));
            return false;
        }
    }

    /// <summary>Where a file waits to be published; null when the folder holds it as it is.</summary>
    /// <param name="holds">Whether a file holds it; null when there is none.</param>
    private string? PlaceFor(string path, Staging staging, Func<string, bool?> holds)
    {
        if (obstacles is null)
            return staging.PathOf(path);
        var there = Path.Combine(folder, path);
        // Our own are nearly always there, and new ones nearly never.
        var same = obstacles.IsOurs(path) || File.Exists(there) ? holds(there) : null;
        if (same == true)
            return null;
        var exists = same is not null;
        if (obstacles.For(path, exists) is { } problem)
            problems.Add(problem);
        var staged = new StagedFile(path, exists, staging.NextPath());
        changed[path] = staged;
        return staged.Place;
    }

    /// <summary>Its folder is there, and nothing else can be in its place: one renaming.</summary>
    private void Replace(StagedFile file) =>
        File.Move(file.Place, Path.Combine(folder, file.Path), overwrite: true);

    private void Publish(StagedFile file, HashSet<string> stale)
    {
        var target = Path.Combine(folder, file.Path);
        // What was a file may have become a folder, and the other way round; then the old one goes first.
        foreach (var above in FoldersAbove.Of(file.Path).Where(stale.Contains))
            Remove(above);
        if (Directory.Exists(target))
            stale
                .Where(other => other.StartsWith(file.Path + "/", StringComparison.Ordinal))
                .ToList()
                .ForEach(Remove);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(file.Place, target, overwrite: true);
    }

    /// <summary>Removes a file, and the folders above it that this leaves empty.</summary>
    private void Remove(string path)
    {
        if (obstacles?.LiesBehindLink(path) == true)
            return;
        // Whoever removed it or its folder before, or put a folder in its place, may have done so.
        if (File.Exists(Path.Combine(folder, path)))
            File.Delete(Path.Combine(folder, path));
        for (
            var parent = Path.GetDirectoryName(path);
            !string.IsNullOrEmpty(parent);
            parent = Path.GetDirectoryName(parent)
        )
        {
            var full = Path.Combine(folder, parent);
            if (!Directory.Exists(full))
                continue;
            if (Directory.EnumerateFileSystemEntries(full).Any())
                return;
            Directory.Delete(full);
        }
    }
}
