using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark counters</c></summary>
public sealed class TheVerbCounters
{
    [Fact]
    public async Task It_prints_a_table()
    {
        using var site = SmallSite.Write();
        var before = SmallSite.Files(site);

        var run = await CommandRun.In(site.Path, ["counters"]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            2021-09-20 (Europe/London)
            id      value                        status     next milestone
            shut    1,296 days                   running    1,300 days on 2021-09-24
            span    3 years, 6 months, 16 days   running    -
            weeks   1 week                       running    -
            ahead   0 years                      upcoming   10 years on 2032-01-01
            past    0 days                       reached    -

            """.ReplaceLineEndings("\n"),
            run.Out
        );
        Assert.Equal(before, SmallSite.Files(site));
    }

    [Fact]
    public async Task As_JSON_it_prints_what_the_build_writes()
    {
        using var site = SmallSite.Write();

        var run = await CommandRun.In(
            Path.GetTempPath(),
            ["counters", "--site", site.Path, "--date", "2021-09-24", "--format", "json"]
        );

        Assert.Equal(TestSite.Build(SmallSite.Text, "2021-09-24")["counters.json"], run.Out);
    }

    [Fact]
    public async Task A_site_without_counters_is_fine()
    {
        using var site = SmallSite.Write("-- site.yml --\ntitle: T\n");

        var run = await CommandRun.In(site.Path, ["counters"]);

        Assert.Equal(
            (ExitCode.Fine, "2021-09-20 (UTC)\nThis site has no counters.\n"),
            (run.ExitCode, run.Out)
        );
    }

    [Fact]
    public async Task A_site_with_errors_exits_with_1_and_names_them()
    {
        using var site = SmallSite.Write("-- site.yml --\ntitel: T\n");

        var run = await CommandRun.In(site.Path, ["counters"]);

        Assert.Equal((ExitCode.SiteErrors, ""), (run.ExitCode, run.Out));
        Assert.Contains("site.yml:1:1: error DM0106", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_date_exits_with_2()
    {
        using var site = SmallSite.Write();

        var run = await CommandRun.In(site.Path, ["counters", "--date", "soon"]);

        Assert.Equal(ExitCode.WrongUse, run.ExitCode);
    }
}
