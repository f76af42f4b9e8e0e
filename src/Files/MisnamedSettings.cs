using Daymark.Model;

namespace Daymark.Files;

/// <summary>Finds the file that was meant to be site.yml: other endings, capitals, an ending that an editor put behind.</summary>
internal static class MisnamedSettings
{
    private static readonly string[] Names =
    [
        "site.yaml",
        "site.yml",
        "site.yml.txt",
        "site.yaml.txt",
    ];

    /// <summary>Its name; null when there is none, or the folder cannot be read.</summary>
    public static string? In(string folder)
    {
        try
        {
            return Directory
                .EnumerateFiles(folder)
                .Select(file => Path.GetFileName(file))
                .Where(name =>
                    name != SourceTree.SettingsFile
                    && Names.Contains(name, StringComparer.OrdinalIgnoreCase)
                )
                .Order(StringComparer.Ordinal)
                .FirstOrDefault();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
