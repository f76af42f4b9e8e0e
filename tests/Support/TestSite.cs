using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Daymark.Build;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using NodaTime;

namespace Daymark.Tests.Support;

/// <summary>A site built in memory from one string (see <see cref="SiteText"/>), with a fixed clock and no disk.</summary>
internal sealed class TestSite
{
    /// <summary>The moment at which test sites are built unless they say otherwise: 20 September 2021, 08:00 UTC.</summary>
    public static readonly Instant Now = Instant.FromUtc(2021, 9, 20, 8, 0);

    private static readonly Lazy<IReadOnlyList<SourceFile>> Theme = new(DefaultTheme.Read);

    private TestSite(
        IReadOnlyDictionary<string, byte[]> files,
        IReadOnlyList<Problem> problems,
        SitePlan? plan
    )
    {
        Files = files;
        Problems = problems;
        Plan = plan;
    }

    /// <summary>The output by path; empty when the site has errors.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What was to be written; null when that could not be planned.</summary>
    public SitePlan? Plan { get; }

    public bool HasErrors => Problems.Any(problem => problem.IsError);

    /// <summary>Each problem as <c>posts/a.md:4:8 DM0123 message</c>.</summary>
    public IReadOnlyList<string> ProblemLines =>
        [
            .. Problems.Select(problem =>
                $"{problem.Location} {problem.Kind.Code} {problem.Message}"
            ),
        ];

    /// <summary>The text of an output file.</summary>
    public string this[string path] =>
        Files.TryGetValue(path, out var bytes)
            ? Encoding.UTF8.GetString(bytes)
            : throw new KeyNotFoundException(
                $"{path} was not written. Written: {string.Join(", ", Files.Keys.Order(StringComparer.Ordinal))}. Problems: {string.Join("; ", ProblemLines)}"
            );

    /// <summary>An output file as a browser would read it.</summary>
    public IHtmlDocument Html(string path) => new HtmlParser().ParseDocument(this[path]);

    /// <summary>Builds a site written in one string.</summary>
    /// <param name="date">As --date takes it; without one the clock shows <see cref="Now"/>.</param>
    public static TestSite Build(
        string site,
        string? date = null,
        Visibility? show = null,
        string? baseUrl = null,
        Instant? now = null
    ) =>
        Build(
            SiteText
                .Parse(site)
                .Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))),
            date,
            show,
            baseUrl,
            now
        );

    /// <summary>Plans a site without making any of its files.</summary>
    public static SitePlan PlanOf(string site)
    {
        var problems = new ProblemList();
        var tree = SourceTree.From(
            SiteText
                .Parse(site)
                .Select(file => new SourceFile(file.Key, Encoding.UTF8.GetBytes(file.Value))),
            []
        );
        return new SiteBuilder(Theme.Value, problems).Plan(
                tree,
                new BuildRequest(Now, null, Visibility.Published, null)
            ) ?? throw new InvalidOperationException(problems.Sorted()[0].Message);
    }

    /// <summary>Builds a site from the bytes of its files.</summary>
    public static TestSite Build(
        IEnumerable<KeyValuePair<string, byte[]>> files,
        string? date = null,
        Visibility? show = null,
        string? baseUrl = null,
        Instant? now = null
    )
    {
        var sorted = files.ToLookup(file =>
            SourceTree.KindOf(file.Key) is SourceKind.Static or SourceKind.PostAsset
        );
        var tree = SourceTree.From(
            sorted[false].Select(file => new SourceFile(file.Key, file.Value)),
            sorted[true]
                .Select(file => new AssetFile(
                    file.Key,
                    file.Value.Length,
                    () => new MemoryStream(file.Value)
                ))
        );
        var request = new BuildRequest(
            now ?? Now,
            Reading(date),
            show ?? Visibility.Published,
            baseUrl
        );
        var problems = new ProblemList();
        var plan = new SiteBuilder(Theme.Value, problems).Plan(tree, request);
        var output = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        Parallel.ForEach(
            plan?.Files ?? [],
            file =>
            {
                if (Bytes(file.Content) is { } bytes)
                    output[file.Path.OutputFile] = bytes;
            }
        );
        return new TestSite(
            problems.HasErrors ? new Dictionary<string, byte[]>() : output,
            problems.Sorted(),
            plan
        );
    }

    private static byte[]? Bytes(OutputContent content)
    {
        if (content is RenderedContent rendered)
            return rendered.Render();
        using var source = ((CopiedContent)content).File.Open();
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static DateReading? Reading(string? date) =>
        date is null ? null
        : DateText.TryRead(date, out var reading, out var error, out _) ? reading
        : throw new FormatException($"{date} {error}");
}
