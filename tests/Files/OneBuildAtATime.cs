using Daymark.Files;
using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>Two builds of one output never mix.</summary>
public sealed class OneBuildAtATime
{
    [Fact]
    public async Task A_build_that_finds_another_at_work_says_so_and_changes_nothing()
    {
        using var site = SiteOnDisk.Plain();
        await site.BuildWell();
        site.Write("posts/2021-09-02-late.md", "# Late\n");
        var before = site.Everything();

        using (OutputLock.TryTake(site.At("output")))
        {
            var run = await site.Build();

            Assert.Equal(4, run.ExitCode);
            Assert.Contains("error DM0604", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, site.Everything());
        }
        await site.BuildWell();
        Assert.True(site.Has("output/2021/09/late/index.html"));
    }

    [Fact]
    public void One_folder_by_two_ways_is_one_folder()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("real"));
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("real"));

        using var first = OutputLock.TryTake(folder.At("real/output"));

        Assert.NotNull(first);
        Assert.Null(OutputLock.TryTake(folder.At("link/output")));
        using var other = OutputLock.TryTake(folder.At("real/other"));
        Assert.NotNull(other);
    }

    [Fact]
    public async Task Builds_started_together_end_well_or_say_that_another_is_at_work()
    {
        using var site = SiteOnDisk.Plain();
        for (var i = 0; i < 60; i++)
            site.Write($"posts/2021-08-01-m{i}.md", $"# Message {i}\nText\n");
        await site.BuildWell("--output", "fresh");
        for (var round = 0; round < 5; round++)
        {
            site.Write("posts/2021-08-02-changing.md", $"# Round {round}\n");
            var runs = await Task.WhenAll(
                Task.Run(() => site.Build()),
                Task.Run(() => site.Build())
            );

            Assert.All(runs, run => Assert.True(run.ExitCode is 0 or 4, run.Error));
            Assert.Contains(runs, run => run.ExitCode == 0);
            await site.BuildWell("--output", "fresh");
            Assert.Equal(site.Output("fresh"), site.Output());
        }
    }
}
