using BenchmarkDotNet.Attributes;
using Daymark.Model;

namespace Daymark.Bench;

/// <summary>Renders the Markdown of every message, with its excerpt.</summary>
[MemoryDiagnoser]
public class Bodies
{
    private readonly Site site = Archive.Plan().Site;

    [Benchmark(OperationsPerInvoke = Archive.Count)]
    public int Render() => site.Posts.Sum(post => post.Body.Render().Content.Length);
}
