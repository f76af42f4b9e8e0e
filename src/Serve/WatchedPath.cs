using Daymark.Files;
using Daymark.Model;

namespace Daymark.Serve;

/// <summary>Which changes on the disk can change a site.</summary>
internal static class WatchedPath
{
    /// <param name="path">From the site folder, with the system's slashes.</param>
    public static bool Matters(string path)
    {
        var parts = path.Split('/', '\\');
        if (EditorLitter.IsLitter(parts[^1]))
            return false;
        if (parts.Length == 1)
            return path == SourceTree.SettingsFile || SourceTree.Folders.Contains(path);
        // Hidden files are read in static/ only, as .well-known.
        return SourceTree.Folders.Contains(parts[0])
            && (parts[0] == "static" || !parts.Any(part => part.StartsWith('.')));
    }
}
