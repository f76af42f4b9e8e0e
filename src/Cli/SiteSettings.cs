using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Cli;

/// <summary>Reads site.yml alone, for verbs that need no more of a site: broken messages do not keep them from their work.</summary>
internal static class SiteSettings
{
    /// <summary>The settings; null, with problems, when there are none or they have errors.</summary>
    /// <param name="folder">The site folder, in full.</param>
    public static SiteConfig? Read(string folder, ProblemList problems)
    {
        var path = Path.Combine(folder, SourceTree.SettingsFile);
        try
        {
            if (NamedFile.Read(path, "") is not { } bytes)
            {
                problems.Add(FileProblems.NoSiteFile(folder, MisnamedSettings.In(folder)));
                return null;
            }
            var words = WordFiles.Read(DefaultTheme.Read(), [], problems);
            var file = new SourceFile(SourceTree.SettingsFile, bytes);
            var config = SettingsReader.Read(file, null, words, problems);
            return problems.HasErrors ? null : config;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable(SourceTree.SettingsFile, e.Message));
            return null;
        }
    }
}
