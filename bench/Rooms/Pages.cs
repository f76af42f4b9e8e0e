using BenchmarkDotNet.Attributes;
using Daymark.Model;

namespace Daymark.Bench;

/// <summary>Makes every file of the site, on one thread, for each message: its own page and its share of the lists.</summary>
[MemoryDiagnoser]
public class Pages
{
    private readonly IReadOnlyList<RenderedContent> files =
    [
        .. Archive.Plan().Files.Select(file => file.Content).OfType<RenderedContent>(),
    ];

    [Benchmark(OperationsPerInvoke = Archive.Count)]
    public int Render() => files.Sum(file => file.Render()!.Length);
}
