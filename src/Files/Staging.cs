using System.Collections.Concurrent;

namespace Daymark.Files;

/// <summary>A folder on the same file system where files wait until all of a build has succeeded.</summary>
internal sealed class Staging(string folder) : IDisposable
{
    /// <summary>Few enough folders to make each anew, enough that threads do not wait for each other in one.</summary>
    private const int Heaps = 64;

    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);
    private int unnamed;

    public string Folder { get; } = folder;

    /// <summary>What a killed build left behind.</summary>
    public void RemoveLeftovers() => Remove();

    /// <summary>Where a file waits that is moved with its whole folder.</summary>
    public string PathOf(string file)
    {
        var path = Path.Combine(Folder, file);
        if (!file.EndsWith("/index.html", StringComparison.Ordinal))
            return WithFolder(path);
        // Most pages have a folder to themselves: to note each would take more memory than it saves time.
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Where a file waits that is moved by itself: its folders are in their place already, or made there.</summary>
    public string NextPath()
    {
        var number = Interlocked.Increment(ref unnamed);
        return WithFolder(Path.Combine(Folder, $"{number % Heaps}", $"{number}"));
    }

    private string WithFolder(string path)
    {
        var parent = Path.GetDirectoryName(path)!;
        // Noted only once it is there: another thread may want it at this very moment.
        if (!made.ContainsKey(parent))
        {
            Directory.CreateDirectory(parent);
            made[parent] = true;
        }
        return path;
    }

    public void Dispose() => Remove();

    private void Remove()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
