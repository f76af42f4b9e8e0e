using Daymark.Tests.Support;

namespace Daymark.Tests;

/// <summary>Little sites, each with the output or the problems it must give: <c>Sites/BEHAVIOUR/{site.yml, posts, …, expected/, problems.txt}</c>.</summary>
public sealed class SampleSites
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Sites");

    public static TheoryData<string> All =>
        [
            .. Directory
                .GetDirectories(Folder)
                .Select(site => Path.GetFileName(site))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Each_gives_what_it_must(string name)
    {
        var site = Path.Combine(Folder, name);
        using var output = new TemporaryFolder();
        var run = await CommandRun.In(
            site,
            ["build", "--date", "2021-09-20T09:00", "--quiet", "--output", output.At("out")]
        );

        ApprovedText.Verify(
            $"exit {run.ExitCode}\n{run.Error}",
            Path.Combine(site, "problems.txt"),
            GoldenUpdate.Wanted
        );
        GoldenTree.Verify(FilesIn(output.At("out")), Path.Combine(site, "expected"));
    }

    private static Dictionary<string, byte[]> FilesIn(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    File.ReadAllBytes
                )
            : [];
}
