using System.Threading.Channels;
using Daymark.Files;
using Daymark.Model;

namespace Daymark.Serve;

/// <summary>
/// Hears of changes in a site folder from the system. What it says is a hint that something changed, never what: events get lost
/// and come twice. The output and other folders beside the sources are not watched.
/// </summary>
/// <param name="make">Makes a watcher of a folder; may throw as <see cref="FileSystemWatcher"/> does.</param>
/// <param name="failed">Told once, with the system's reason, when it can no longer be relied on.</param>
internal sealed class SiteWatch(
    string site,
    Func<string, FileSystemWatcher> make,
    Action<string> failed
) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);
    private const int LongestBurst = 20;

    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly Lock gate = new();
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);

    /// <summary>True when the system cannot be relied on to tell.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Begins to listen. Whatever is written from here on is heard of.</summary>
    public void Start()
    {
        Watch(site, within: false);
        foreach (var folder in SourceStamp.Folders(site))
            Watch(folder, within: true);
    }

    /// <summary>Waits for a hint; false when none came in that time.</summary>
    public async Task<bool> Hinted(TimeSpan within, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(within);
        try
        {
            await hints.Reader.ReadAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Waits until no more hints come, but not for ever: one save is often several changes.</summary>
    public async Task Settled(CancellationToken cancel)
    {
        for (var i = 0; i < LongestBurst && await Hinted(Quiet, cancel); i++) { }
    }

    private void Watch(string folder, bool within)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = make(folder);
            watcher.IncludeSubdirectories = within;
            watcher.InternalBufferSize = 64 * 1024;
            watcher.Changed += (_, change) => Hear(change.FullPath, names: false);
            watcher.Created += (_, change) => Hear(change.FullPath);
            watcher.Deleted += (_, change) => Hear(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Hear(change.OldFullPath);
                Hear(change.FullPath);
            };
            watcher.Error += (_, error) => Fail(error.GetException());
            watcher.EnableRaisingEvents = true;
            lock (gate)
                watchers[folder] = watcher;
        }
        // A folder that has gone meanwhile is an ArgumentException or a FileNotFoundException.
        catch (Exception e) when (e is ArgumentException or FileNotFoundException)
        {
            watcher?.Dispose();
        }
        catch (IOException e)
        {
            watcher?.Dispose();
            Fail(e);
        }
    }

    /// <param name="names">True when a name came or went, not only what is behind it.</param>
    private void Hear(string path, bool names = true)
    {
        var relative = Path.GetRelativePath(site, path);
        if (!WatchedPath.Matters(relative))
            return;
        if (names && SourceTree.Folders.Contains(relative))
            Renew(path);
        hints.Writer.TryWrite(true);
    }

    /// <summary>A folder of sources came or went: the old watcher, if any, watches what is no longer there.</summary>
    private void Renew(string folder)
    {
        lock (gate)
            if (watchers.Remove(folder, out var old))
                old.Dispose();
        Watch(folder, within: true);
    }

    private void Fail(Exception e)
    {
        // A buffer that ran over has lost events, but goes on.
        if (e is not InternalBufferOverflowException)
        {
            lock (gate)
            {
                if (HasFailed)
                    return;
                HasFailed = true;
            }
            failed(e.Message);
        }
        hints.Writer.TryWrite(true);
    }

    public void Dispose()
    {
        lock (gate)
            foreach (var watcher in watchers.Values)
                watcher.Dispose();
    }
}
