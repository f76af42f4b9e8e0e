namespace Daymark.Files;

/// <summary>A small file in the machine's folder for passing things: what it holds may be gone at any time.</summary>
internal static class DayNotes
{
    private const long Largest = 16 * 1024 * 1024;

    /// <summary>Null when there is none, or none that can be read.</summary>
    public static byte[]? Read(string name)
    {
        try
        {
            var file = new FileInfo(Path.Combine(Folder(), name));
            return file.Exists && file.LinkTarget is null && file.Length <= Largest
                ? File.ReadAllBytes(file.FullName)
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Nothing depends on it: where it cannot be written, it is not.</summary>
    public static void Write(string name, byte[] bytes)
    {
        try
        {
            var folder = Folder();
            var unfinished = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { }
    }

    /// <summary>Closed to others; somebody else's folder or link of that name is not used.</summary>
    /// <exception cref="UnauthorizedAccessException">It is not ours alone.</exception>
    private static string Folder()
    {
        var path = Path.Combine(Path.GetTempPath(), "daymark-notes");
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(path).FullName;
        const UnixFileMode Ours =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var folder = Directory.CreateDirectory(path, Ours);
        if (folder.LinkTarget is not null || folder.UnixFileMode != Ours)
            throw new UnauthorizedAccessException($"{path} is not closed to others.");
        return path;
    }
}
