namespace Daymark.Files;

/// <summary>Writes files that are not there yet. Nothing is ever replaced, and nothing written through a symbolic link.</summary>
internal static class FreshFile
{
    /// <summary>False when something of that name is there, or a folder above it is a link or a file.</summary>
    /// <param name="folder">The site folder; it may itself be reached by a link.</param>
    /// <param name="path">From that folder, with forward slashes.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static bool TryWrite(string folder, string path, byte[] bytes)
    {
        if (Obstacle(folder, path) is not null)
            return false;
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        // Whoever made it in the meantime keeps it.
        using var file = new FileStream(full, FileMode.CreateNew);
        file.Write(bytes);
        return true;
    }

    /// <summary>What keeps a file from being written: the file itself, or a link or file among the folders above; null when nothing does.</summary>
    public static string? Obstacle(string folder, string path) =>
        Model.FoldersAbove.Of(path).FirstOrDefault(above => !IsFolderOrNothing(folder, above))
        ?? (Exists(Path.Combine(folder, path)) ? path : null);

    /// <summary>The names of what lies in a folder, sorted; none when there is no such folder.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFileSystemEntries(folder)
                    .Select(path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>The nearest folder, from a folder upwards, that holds something of a name; null when none does.</summary>
    public static string? Above(string folder, string name)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Exists(Path.Combine(at, name)))
                return at;
        }
        return null;
    }

    private static bool IsFolderOrNothing(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        return new DirectoryInfo(full).LinkTarget is null && !File.Exists(full);
    }

    /// <summary>A link counts, wherever it leads.</summary>
    private static bool Exists(string full) =>
        File.Exists(full) || Directory.Exists(full) || new FileInfo(full).LinkTarget is not null;
}
