using System.Globalization;
using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Files;
using NodaTime;

namespace Daymark.Serve;

/// <summary>
/// Serves a site from memory while somebody writes it: reads and plans it anew on each change, and when a day, a date or an
/// expiry turns it over.
/// </summary>
internal sealed class Preview(PreviewOptions options, IPreviewListener listener) : IDisposable
{
    /// <summary>How long a site with errors is kept back: a file may be half written.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(120);

    /// <summary>How long a new site waits until all of it is checked: the page that is looked at comes first.</summary>
    private static readonly TimeSpan PageFirst = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAlone = TimeSpan.FromMilliseconds(250);

    private readonly Screen screen = new(
        options
            .Clock.GetCurrentInstant()
            .ToUnixTimeMilliseconds()
            .ToString(CultureInfo.InvariantCulture)
    );
    private readonly BuildMemory memory = new();
    private CancellationTokenSource checkEnds = new();
    private Task check = Task.CompletedTask;
    private Instant? turn;
    private long stamp;

    /// <summary>Runs until it is interrupted.</summary>
    /// <returns>A problem when it cannot begin.</returns>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public async Task<Problem?> Run(CancellationToken cancel)
    {
        if (!SourceStamp.IsSite(options.Site))
            return FileProblems.NoSiteFile(options.Site, MisnamedSettings.In(options.Site));
        await using var server = new PreviewServer(screen, options.Address);
        if (await server.Start(options.Port, cancel) is { } problem)
            return problem;
        using var watch = new SiteWatch(
            options.Site,
            options.MakeWatcher,
            reason => listener.Warn(ServeProblems.SlowWatching(reason))
        );
        watch.Start();
        listener.Listening(server.Address);
        while (true)
        {
            await Build(server.Address, watch, cancel);
            await Change(watch, cancel);
            await EndCheck();
        }
    }

    private async Task Build(string address, SiteWatch watch, CancellationToken cancel)
    {
        stamp = SourceStamp.Of(options.Site);
        var build = await PreviewBuild.Of(options, memory, address, cancel);
        for (var again = 0; build.Plan is null && again < 5; again++)
        {
            if (!await watch.Hinted(Grace, cancel))
                break;
            await watch.Settled(cancel);
            stamp = SourceStamp.Of(options.Site);
            build = await PreviewBuild.Of(options, memory, address, cancel);
        }
        if (build.Plan is null)
        {
            turn = null;
            screen.Break(Errors(build.Problems.Sorted()));
            listener.Built(build);
            return;
        }
        var site = new PreviewSite(build.Plan);
        turn = options.FollowsClock ? site.NextTurn : null;
        screen.Show(site);
        listener.Built(build);
        check = Task.Run(() => Check(build, site, checkEnds.Token), CancellationToken.None);
    }

    private async Task Check(PreviewBuild build, PreviewSite site, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(PageFirst, cancel);
            var problems = build.Check(cancel);
            if (Errors(problems) is { Count: > 0 } errors)
                screen.Break(errors);
            else
                screen.Approve(site);
            listener.Checked(problems);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // A newer save is being built.
        }
    }

    private async Task EndCheck()
    {
        await checkEnds.CancelAsync();
        await check;
        checkEnds.Dispose();
        checkEnds = new CancellationTokenSource();
    }

    /// <summary>Waits until there is a reason to build anew: told by the system, seen on the disk, or come with time.</summary>
    private async Task Change(SiteWatch watch, CancellationToken cancel)
    {
        while (!await watch.Hinted(watch.HasFailed ? LookAlone : Look, cancel))
        {
            // A fault of our own while making pages ends the preview, as it ends a build.
            if (check.IsFaulted)
                await check;
            if (options.Clock.GetCurrentInstant() >= turn || SourceStamp.Of(options.Site) != stamp)
                break;
        }
        await watch.Settled(cancel);
    }

    private static List<Problem> Errors(IReadOnlyList<Problem> problems) =>
        [.. problems.Where(problem => problem.IsError)];

    public void Dispose() => checkEnds.Dispose();
}
