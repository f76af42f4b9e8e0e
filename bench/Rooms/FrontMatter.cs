using BenchmarkDotNet.Attributes;
using Daymark.Diagnostics;
using Daymark.Yaml;

namespace Daymark.Bench;

/// <summary>Reads the front matter of every message.</summary>
[MemoryDiagnoser]
public class FrontMatter
{
    [Benchmark(OperationsPerInvoke = Archive.Count)]
    public int Read()
    {
        var problems = new ProblemList();
        return Archive.Posts.Count(post => FrontMatterReader.Read(post, problems) is not null);
    }
}
