using Daymark.Model;

namespace Daymark.Files;

/// <summary>The note within an output folder of which files Daymark wrote there. Only those are ever removed.</summary>
internal static class Manifest
{
    private const string Header = "Files that Daymark wrote here, version 1. Do not edit.";

    /// <summary>Its path within the output folder.</summary>
    public const string Name = SitePath.Reserved + "/manifest";

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The paths it lists; none when there is no manifest.</summary>
    public static HashSet<string> Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        return File.Exists(file) ? [.. File.ReadLines(file).Skip(1).Where(IsSafe)] : [];
    }

    /// <summary>Whoever edits the manifest cannot have a file outside the folder removed.</summary>
    private static bool IsSafe(string path) =>
        SitePath.TryParse(path.Replace("%", "%25", StringComparison.Ordinal), out _, out _);

    /// <summary>Writes it whole or not at all.</summary>
    public static void Write(string folder, IEnumerable<string> paths)
    {
        var file = Path.Combine(folder, Name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file + ".new", Text(paths));
        File.Move(file + ".new", file, overwrite: true);
    }

    private static string Text(IEnumerable<string> paths) =>
        string.Concat(
            paths.Order(StringComparer.Ordinal).Prepend(Header).Select(line => line + "\n")
        );
}
