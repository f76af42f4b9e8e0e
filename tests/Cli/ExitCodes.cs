using Daymark.Cli;
using Daymark.Diagnostics;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>What the caller of the program is told.</summary>
public sealed class ExitCodes
{
    [Fact]
    public async Task A_site_that_builds_is_0_with_warnings_too()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("posts/2021-09-03.md", "No title\n");

        Assert.Equal(0, (await site.Build()).ExitCode);
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_is_3_and_the_folder_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /proc.");
        using var site = SiteOnDisk.Plain();

        var run = await site.Build("--output", "/proc/daymark");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith(
            "error DM0603: the output folder /proc/daymark cannot be written: ",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Single(
            run.Error.Split('\n'),
            line => line.Contains("error", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_help_text_is_0()
    {
        using var site = SiteOnDisk.Plain();

        foreach (var line in new string[][] { ["--help"], ["build", "--help"], ["--version"] })
            Assert.Equal(0, (await CommandRun.In(site.Folder, line)).ExitCode);
    }

    [Fact]
    public void The_gravest_of_several_counts()
    {
        Problem site = SourceProblemKinds.NoDate.At(null, ""),
            warning = SourceProblemKinds.NoTitle.At(null, ""),
            disk = SiteProblemKinds.OutputFailed.At(null, ""),
            locked = SiteProblemKinds.OutputLocked.At(null, ""),
            use = CommandProblemKinds.WrongUse.At(null, "");

        Assert.Equal(0, ExitCode.Of([warning], strict: false));
        Assert.Equal(1, ExitCode.Of([warning], strict: true));
        Assert.Equal(1, ExitCode.Of([warning, site], strict: false));
        Assert.Equal(2, ExitCode.Of([site, use], strict: false));
        Assert.Equal(3, ExitCode.Of([warning, disk], strict: true));
        Assert.Equal(4, ExitCode.Of([locked], strict: false));
    }
}
