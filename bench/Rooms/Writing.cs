using BenchmarkDotNet.Attributes;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;

namespace Daymark.Bench;

/// <summary>Writes every file of the site into a new folder, content made beforehand; then once more, when nothing differs.</summary>
[MemoryDiagnoser]
public class Writing
{
    private readonly string folder = Path.Combine(
        Path.GetTempPath(),
        "daymark-bench-" + Environment.ProcessId
    );

    private readonly IReadOnlyList<OutputFile> files =
    [
        .. Archive
            .Plan()
            .Files.Where(file => file.Content is RenderedContent)
            .Select(file => file with { Content = Made(((RenderedContent)file.Content).Render()) }),
    ];

    [Benchmark(OperationsPerInvoke = Archive.Count)]
    public void NewFolder()
    {
        Remove();
        Write();
    }

    [Benchmark(OperationsPerInvoke = Archive.Count)]
    public void SameFolder() => Write();

    [GlobalCleanup]
    public void Remove()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static RenderedContent Made(byte[]? bytes) => RenderedContent.Of(() => bytes!);

    private void Write() =>
        new OutputFolder(folder, new ProblemList(), false, () => { }, CancellationToken.None).Write(
            files
        );
}
