using System.Net;
using Daymark.Build;
using Daymark.Model;
using NodaTime;

namespace Daymark.Serve;

/// <summary>What a person asks of a preview.</summary>
/// <param name="Site">The whole path of the site folder.</param>
/// <param name="Request">What to build; its address gives way to the preview's own.</param>
/// <param name="FollowsClock">True to build for the time it is; false to stay at the moment of the request.</param>
/// <param name="Port">0 for any that is free.</param>
internal sealed record PreviewOptions(
    string Site,
    IReadOnlyList<SourceFile> Theme,
    BuildRequest Request,
    bool FollowsClock,
    IClock Clock,
    IPAddress Address,
    int Port
)
{
    /// <summary>Makes what hears of changes in a folder.</summary>
    public Func<string, FileSystemWatcher> MakeWatcher { get; init; } =
        folder => new FileSystemWatcher(folder);
}
