using Daymark.Calendar;
using Daymark.Files;
using Daymark.Model;
using NodaTime;
using NodaTime.TimeZones;

namespace Daymark.Cli;

/// <summary>What a nightly workflow has to know of a site.</summary>
/// <param name="Zone">The name that the IANA data has for the site's zone today, whatever old name the site has.</param>
/// <param name="IsUtc">True when the zone is UTC itself.</param>
/// <param name="BaseUrl">Null when the site does not say.</param>
/// <param name="Site">The folder of the site within its repository; <c>.</c> for all of it.</param>
/// <param name="HoldsDaymark">Whether that repository is one of Daymark itself.</param>
internal sealed record CiPlan(
    string Zone,
    bool IsUtc,
    string? BaseUrl,
    string Site,
    bool HoldsDaymark
)
{
    private const string Project = "Generator.csproj";

    /// <summary>Midnight has passed; nobody else picks this minute, and runs of the full hour come late or never.</summary>
    public const string First = "17 0 * * *";

    /// <summary>After all changes of clocks, for nights on which the first run fails or never comes.</summary>
    public const string Second = "47 4 * * *";

    /// <summary>Where CI puts Daymark's own sources when the site's repository does not hold them.</summary>
    public string Sources => HoldsDaymark ? "." : ".daymark-program";

    public string ProjectFile => HoldsDaymark ? Project : $"{Sources}/{Project}";

    /// <summary>Options that each call of the program needs.</summary>
    public string SiteOption => Site == "." ? "" : $" --site {Quoted(Site)}";

    /// <summary>The output folder from the root of the repository.</summary>
    public const string Output = "public";

    public static CiPlan Of(SiteConfig config, string folder)
    {
        var root = FreshFile.Above(folder, ".git") ?? folder;
        var site = Path.GetRelativePath(root, folder).Replace('\\', '/');
        var ids = TzdbDateTimeZoneSource.Default.CanonicalIdMap;
        var zone = ids.TryGetValue(config.Zone.Id, out var name) ? name : config.Zone.Id;
        return new CiPlan(
            zone,
            zone is "Etc/UTC" or "Etc/GMT" or "UTC",
            config.BaseUrl.IsKnown ? config.BaseUrl.ToString() : null,
            site,
            FreshFile.Names(root).Contains(Project)
        );
    }

    /// <summary>A word of a POSIX shell.</summary>
    public static string Quoted(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or ':')
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
