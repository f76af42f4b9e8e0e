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
);
