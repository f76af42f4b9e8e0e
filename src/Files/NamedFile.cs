namespace Daymark.Files;

/// <summary>Reads one file that a person named on the command line; it may lie outside the site.</summary>
internal static class NamedFile
{
    /// <summary>The bytes; null when there is no such file.</summary>
    /// <param name="inFolder">The file meant when the path is a folder.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, string inFolder)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, inFolder) : path;
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }
}
