using System.Diagnostics;
using System.Globalization;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>A build that is stopped, killed or out of space leaves whole pages, and the next one all of them.</summary>
public sealed class EndedBuilds
{
    private const int Messages = 400;

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public async Task At_any_moment_leave_whole_pages_and_the_next_is_complete(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var site = Site();
        await site.BuildWell("--date", "2021-09-20");
        foreach (var milliseconds in new[] { 100, 300, 500, 800 })
        {
            using var build = ProgramRun.Start(site.Folder, ["build", "--date", "2021-09-21"]);
            await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
            using (
                var kill = Process.Start(
                    "/bin/kill",
                    ["-" + signal, build.Id.ToString(CultureInfo.InvariantCulture)]
                )
            )
                await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            var run = await ProgramRun.End(build);

            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            AssertPagesAreWhole(site);
        }

        await site.BuildWell("--date", "2021-09-21");
        await site.BuildWell("--date", "2021-09-21", "--output", "fresh");
        Assert.Equal(site.Output("fresh"), site.Output());
        Assert.Equal(
            [".daymark/manifest"],
            Directory
                .EnumerateFiles(site.At("output/.daymark"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(site.At("output"), file))
        );
        Assert.Equal(
            ["fresh", "output", "posts", "site.yml"],
            Directory
                .EnumerateFileSystemEntries(site.Folder)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Without_space_say_so_and_change_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit of file sizes.");
        using var site = Site();
        await site.BuildWell("--date", "2021-09-20");
        var before = site.Output();
        site.Write(
            "posts/2021-09-02-long.md",
            "# Long\n" + string.Concat(Enumerable.Repeat("word ", 400_000))
        );

        // The unit is 512 or 1024 bytes, as the shell has it.
        var run = await ProgramRun.End(
            ProgramRun.Start(
                site.Folder,
                ["build", "--date", "2021-09-20"],
                // .NET itself keeps compiled code in a file, which would be too large.
                new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" },
                "ulimit -f 1000"
            )
        );

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("error DM0603: the output folder ", run.Error, StringComparison.Ordinal);
        Assert.Contains(site.At("output"), run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Output());
        await site.BuildWell("--date", "2021-09-20");
        Assert.Contains(
            "word word",
            site.Read("output/2021/09/long/index.html"),
            StringComparison.Ordinal
        );
    }

    private static SiteOnDisk Site()
    {
        var site = new SiteOnDisk(
            "-- site.yml --\ntitle: H\ncounters: [{ id: shut, since: 2018-03-04, text: '{n}' }]\n"
        );
        for (var number = 0; number < Messages; number++)
            site.Write(
                string.Create(CultureInfo.InvariantCulture, $"posts/2021-09-01-m{number}.md"),
                "# A message\nText\n"
            );
        return site;
    }

    private static void AssertPagesAreWhole(SiteOnDisk site) =>
        Assert.All(
            Directory
                .EnumerateFiles(site.At("output"), "*.html", SearchOption.AllDirectories)
                .Where(file => !file.Contains(".daymark", StringComparison.Ordinal)),
            page => Assert.EndsWith("</html>\n", File.ReadAllText(page), StringComparison.Ordinal)
        );
}
