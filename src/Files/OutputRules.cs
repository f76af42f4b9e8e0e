using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Files;

/// <summary>Which folders Daymark agrees to write: never the site, what holds it, its sources, or somebody else's files.</summary>
internal static class OutputRules
{
    private static readonly StringComparison Paths = OperatingSystem.IsWindows()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <summary>The problem with an output folder; null when it may be written.</summary>
    /// <param name="asked">The value as a person gave it.</param>
    /// <param name="folder">Its full path.</param>
    /// <param name="home">The home folder of the person; empty when there is none.</param>
    public static Problem? Refuse(string asked, string folder, string site, string home)
    {
        if (asked.Trim().Length == 0)
            return OutputProblems.Unnamed();
        var (output, source) = (RealPath.Of(folder), RealPath.Of(site));
        if (Path.GetPathRoot(output) == output)
            return OutputProblems.Refused(asked, "is the root of a disk");
        if (home.Length > 0 && output.Equals(RealPath.Of(home), Paths))
            return OutputProblems.Refused(asked, "is your home folder");
        if (output.Equals(source, Paths))
            return OutputProblems.Refused(asked, "is the site itself");
        if (IsInside(source, output))
            return OutputProblems.Refused(asked, "holds the site");
        foreach (var name in SourceTree.Folders)
        {
            var sources = Path.Combine(source, name);
            if (output.Equals(sources, Paths) || IsInside(output, sources))
                return OutputProblems.Refused(
                    asked,
                    $"is or lies in {name}/, where the sources of the site are"
                );
        }
        if (File.Exists(output))
            return OutputProblems.Refused(asked, "is a file");
        if (
            Directory.Exists(output)
            && !Manifest.IsIn(output)
            && Directory
                .EnumerateFileSystemEntries(output)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault()
                is { } other
        )
            return OutputProblems.Foreign(asked, Path.GetFileName(other));
        return null;
    }

    private static bool IsInside(string path, string folder) =>
        path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar,
            Paths
        );
}
