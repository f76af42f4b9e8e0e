using System.Collections.Concurrent;

namespace Daymark.Files;

/// <summary>A folder on the same file system where files wait until all of a build has succeeded.</summary>
internal sealed class Staging(string folder) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    public string Folder { get; } = folder;

    /// <summary>What a killed build left behind.</summary>
    public void RemoveLeftovers() => Remove();

    public string PathOf(string file)
    {
        var path = Path.Combine(Folder, file);
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
