using System.Diagnostics;
using System.Net;
using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using Daymark.Serve;
using Daymark.Tests.Support;
using NodaTime.Testing;

namespace Daymark.Tests.Serve;

/// <summary>A preview of a site on disk, with a real server on a free port and a clock that stands still.</summary>
internal sealed class RunningPreview : IPreviewListener, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource ends = new();
    private readonly TaskCompletionSource<string> address = new();
    private readonly List<Problem> problems = [];
    private readonly Task running;
    private int built;

    public RunningPreview(SiteOnDisk site, Func<string, FileSystemWatcher>? makeWatcher = null)
    {
        Site = site;
        var options = new PreviewOptions(
            site.Folder,
            DefaultTheme.Read(),
            new BuildRequest(TestSite.Now, null, new Visibility(true, true), null),
            true,
            Clock,
            IPAddress.Loopback,
            0
        );
        if (makeWatcher is not null)
            options = options with { MakeWatcher = makeWatcher };
        running = Run(new Preview(options, this));
    }

    public SiteOnDisk Site { get; }

    public FakeClock Clock { get; } = new(TestSite.Now);

    public HttpClient Client { get; } =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public int Builds => Volatile.Read(ref built);

    /// <summary>All problems told so far.</summary>
    public IReadOnlyList<Problem> Problems
    {
        get
        {
            lock (problems)
                return [.. problems];
        }
    }

    public Task<string> Address => address.Task.WaitAsync(Patience);

    public async Task<HttpResponseMessage> Send(
        string path,
        HttpMethod? method = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(
            method ?? HttpMethod.Get,
            new Uri((await Address).TrimEnd('/') + path)
        );
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var response = await Send(path);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Asks for a page until it holds the text.</summary>
    public Task UntilHas(string path, string text) =>
        Until(
            async () =>
                (await Get(path)).Text is var page && page.Contains(text, StringComparison.Ordinal)
                    ? null
                    : page,
            $"{path} never had {text}"
        );

    public Task UntilStatus(string path, HttpStatusCode status) =>
        Until(
            async () =>
                (await Get(path)).Status is var found && found == status ? null : $"{found}",
            $"{path} never was {status}"
        );

    /// <param name="complaint">Null when what is waited for has come.</param>
    public static async Task Until(Func<Task<string?>> complaint, string never)
    {
        var watch = Stopwatch.StartNew();
        while (await complaint() is { } last)
        {
            Assert.True(watch.Elapsed < Patience, $"{never}; at last: {last}");
            await Task.Delay(20);
        }
    }

    public void Listening(string address) => this.address.TrySetResult(address);

    public void Built(PreviewBuild build)
    {
        if (build.Plan is null)
            Checked(build.Problems.Sorted());
        Interlocked.Increment(ref built);
    }

    public void Checked(IReadOnlyList<Problem> problems)
    {
        lock (this.problems)
            this.problems.AddRange(problems);
    }

    public void Warn(Problem problem) => Checked([problem]);

    private async Task Run(Preview preview)
    {
        using (preview)
            await preview.Run(ends.Token);
    }

    /// <summary>Ends it and returns how long that took.</summary>
    public async Task<TimeSpan> End()
    {
        var watch = Stopwatch.StartNew();
        await ends.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        return watch.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.IsCompleted)
            await End();
        Client.Dispose();
        ends.Dispose();
        Site.Dispose();
    }
}
