namespace Daymark.Files;

/// <summary>Paths with their symbolic links followed.</summary>
internal static class RealPath
{
    /// <summary>The full path that a path really means; parts that do not exist yet stay as they are.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        var here = Path.Combine(Of(parent), Path.GetFileName(full));
        var link = new DirectoryInfo(here).LinkTarget is null
            ? null
            : Directory.ResolveLinkTarget(here, returnFinalTarget: true);
        return link is null ? here : Path.TrimEndingDirectorySeparator(link.FullName);
    }
}
