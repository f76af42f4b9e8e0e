using Daymark.Cli;
using Daymark.Diagnostics;
using Daymark.Tests.Support;
using Daymark.Yaml;
using NodaTime;
using NodaTime.Extensions;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark ci</c></summary>
public sealed class TheVerbCi
{
    [Theory]
    [InlineData("Europe/London")]
    [InlineData("Europe/Moscow")]
    [InlineData("Pacific/Auckland")]
    [InlineData("America/Los_Angeles")]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/St_Johns")]
    [InlineData("UTC")]
    [InlineData("Pacific/Apia")]
    public async Task The_workflow_is_that_of_the_zone(string zone)
    {
        using var site = SmallSite.Write(
            $"-- site.yml --\ntime_zone: {zone}\nbase_url: https://host.example/office\n"
        );

        var run = await CommandRun.In(site.Path, ["ci", "github"]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        ApprovedText.Verify(run.Out, $"Ci/github-{Name(zone)}.approved.txt");
        var schedule = Maps(Map(Map(Read(run.Out)), "on"), "schedule");
        Assert.Equal(["17 0 * * *", "47 4 * * *"], schedule.Select(entry => Word(entry, "cron")));
        Assert.All(
            schedule,
            entry => Assert.Equal(zone == "UTC" ? null : zone, Word(entry, "timezone"))
        );
    }

    [Theory]
    [InlineData("Europe/London")]
    [InlineData("UTC")]
    public async Task GitLab_gets_a_pipeline(string zone)
    {
        using var site = SmallSite.Write(
            $"-- site.yml --\ntime_zone: {zone}\nbase_url: https://host.example/\n"
        );

        var run = await CommandRun.In(site.Path, ["ci", "gitlab"]);

        ApprovedText.Verify(run.Out, $"Ci/gitlab-{Name(zone)}.approved.txt");
        Assert.NotNull(Map(Map(Read(run.Out)), "pages").Find("artifacts"));
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    public async Task A_site_within_a_repository_of_Daymark_is_built_with_that(string host)
    {
        using var folder = SmallSite.Write(
            "-- Generator.csproj --\n<Project/>\n-- .git/HEAD --\nx\n-- sites/my site/site.yml --\ntitle: T\n"
        );

        var run = await CommandRun.In(folder.At("sites/my site"), ["ci", host]);

        Read(run.Out);
        ApprovedText.Verify(run.Out, $"Ci/{host}-own-repository.approved.txt");
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    public async Task Every_step_of_the_shell_can_be_read(string host)
    {
        using var site = SmallSite.Write("-- site.yml --\ntitle: T\n");

        var run = await CommandRun.In(site.Path, ["ci", host]);

        Assert.All(
            Scripts(Read(run.Out)),
            script => Assert.Equal("", ShellSyntax.Complaint(script))
        );
    }

    [Fact]
    public async Task An_old_name_of_a_zone_becomes_that_of_today()
    {
        using var site = SmallSite.Write("-- site.yml --\ntime_zone: Asia/Calcutta\n");

        var run = await CommandRun.In(site.Path, ["ci", "github"]);

        Assert.Contains("timezone: \"Asia/Kolkata\"", run.Out, StringComparison.Ordinal);
    }

    /// <summary>The first run comes on the new day, the second after it, on every night of two years.</summary>
    [Fact]
    public void Both_runs_come_after_the_day_has_turned_in_every_zone()
    {
        foreach (var zone in DateTimeZoneProviders.Tzdb.GetAllZones())
        {
            for (var day = new LocalDate(2024, 1, 1); day.Year < 2026; day = day.PlusDays(1))
            {
                // Hours that are skipped move forward, as GitHub does.
                var first = (day + new LocalTime(0, 17)).InZoneLeniently(zone);
                var second = (day + new LocalTime(4, 47)).InZoneLeniently(zone);
                Assert.Equal(day, first.Date);
                Assert.True(first.ToInstant() < second.ToInstant());
                Assert.True(first.ToInstant() >= zone.AtStartOfDay(day).ToInstant());
            }
        }
    }

    [Fact]
    public async Task A_site_with_wrong_settings_gets_none()
    {
        using var site = SmallSite.Write("-- site.yml --\ntime_zone: Europe/Lodnon\n");

        var run = await CommandRun.In(site.Path, ["ci", "github"]);

        Assert.Equal((ExitCode.SiteErrors, ""), (run.ExitCode, run.Out));
        Assert.Contains("Europe/London", run.Error, StringComparison.Ordinal);
    }

    private static YamlNode Read(string text)
    {
        var problems = new ProblemList();
        var node = YamlReader.Read(new SourceText("ci.yml", text), text, 0, problems);
        Assert.Empty(problems.Sorted());
        return node!;
    }

    private static YamlMap Map(YamlNode node) => Assert.IsType<YamlMap>(node);

    private static YamlMap Map(YamlMap map, string key) => Map(map.Find(key)!);

    private static IReadOnlyList<YamlMap> Maps(YamlMap map, string key) =>
        [.. Assert.IsType<YamlList>(map.Find(key)).Items.Select(Map)];

    private static string? Word(YamlMap map, string key) => (map.Find(key) as YamlScalar)?.Text;

    /// <summary>What stands under `run`, and the lines of `script` and `before_script`.</summary>
    private static IEnumerable<string> Scripts(YamlNode node) =>
        node switch
        {
            YamlList list => list.Items.SelectMany(Scripts),
            YamlMap map => map.Entries.SelectMany(entry =>
                entry switch
                {
                    { Key.Text: "run", Value: YamlScalar script } => [script.Text],
                    { Key.Text: "script" or "before_script", Value: YamlList lines } => lines
                        .Items.OfType<YamlScalar>()
                        .Select(line => line.Text),
                    _ => Scripts(entry.Value),
                }
            ),
            _ => [],
        };

    private static string Name(string zone) =>
        zone.Replace('/', '-').Replace('_', '-').ToLowerInvariant();
}
