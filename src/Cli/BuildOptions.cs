using Daymark.Model;

namespace Daymark.Cli;

/// <summary>The command line of a build as typed; null means not given.</summary>
internal sealed record BuildOptions(
    string? Site,
    string? Output,
    string? Date,
    Visibility Visibility,
    string? BaseUrl,
    bool Strict,
    bool Quiet,
    bool Verbose,
    bool Json
)
{
    /// <summary>For verbs that look at a site and write nothing.</summary>
    public static BuildOptions ToLook(string? site, string? date, bool json) =>
        new(site, null, date, Visibility.Published, null, false, false, false, json);
}
