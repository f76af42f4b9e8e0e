using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using NodaTime;

namespace Daymark.Serve;

/// <summary>One reading of the site folder and the site planned from it.</summary>
/// <param name="Plan">Null when the site has errors.</param>
/// <param name="Problems">Grows while pages are made.</param>
internal sealed record PreviewBuild(SitePlan? Plan, ProblemList Problems, Duration Elapsed)
{
    private const int Attempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Reads and plans. A file that goes while it is read makes it begin anew.</summary>
    public static async Task<PreviewBuild> Of(
        PreviewOptions options,
        BuildMemory memory,
        string baseUrl,
        CancellationToken cancel
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Once(options, memory, baseUrl);
            }
            catch (IOException) when (attempt < Attempts)
            {
                await Task.Delay(Pause, cancel);
            }
        }
    }

    private static PreviewBuild Once(PreviewOptions options, BuildMemory memory, string baseUrl)
    {
        var begun = options.Clock.GetCurrentInstant();
        var request = options.Request with
        {
            Now = options.FollowsClock ? begun : options.Request.Now,
            BaseUrl = baseUrl,
        };
        var problems = new ProblemList();
        var plan = new SiteBuilder(options.Theme, problems, memory).Plan(
            SourceFolder.Read(options.Site, problems),
            request
        );
        return new PreviewBuild(
            problems.HasErrors ? null : plan,
            problems,
            options.Clock.GetCurrentInstant() - begun
        );
    }

    /// <summary>
    /// Makes every page and drops it again, for the problems that only then come to light. One page at a time: the other cores are
    /// for the page that is being looked at.
    /// </summary>
    /// <exception cref="OperationCanceledException">Nobody needs the answer any more.</exception>
    public IReadOnlyList<Problem> Check(CancellationToken cancel)
    {
        foreach (var file in Plan?.Files ?? [])
        {
            cancel.ThrowIfCancellationRequested();
            if (file.Content is RenderedContent rendered)
                rendered.Render();
        }
        return Problems.Sorted();
    }
}
