using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>The zone, the language and the data of the machine change nothing: only the site's own settings count.</summary>
public sealed class AnyMachine
{
    private const string Site = """
        -- site.yml --
        title: Harbour
        base_url: https://harbour.example/
        time_zone: Asia/Novosibirsk
        counters:
          - { id: shut, since: 2010-03-04, text: { one: "{n} day", other: "{n} days" } }
        -- posts/day.md --
        ---
        title: INFO Initial
        date: 2017-02-12
        tags: [IT]
        ---
        ## I i ı
        -- posts/evening.md --
        ---
        title: Evening
        date: 2017-02-12 23:59:59
        ---
        -- posts/offset.md --
        ---
        title: Offset
        date: 2017-02-12T01:15:57+07:00
        ---
        -- posts/2017-02-11-TITLE.MD --
        # Title
        -- templates/partials/footer.html --
        <p>{{ 0.5 }} {{ 1234567.89 }} {{ 'INFO' | string.downcase }}</p>
        """;

    /// <summary>TZ, and the language, with or without ICU.</summary>
    private static readonly (string Zone, string Language, string Invariant)[] Machines =
    [
        ("UTC", "C", "1"),
        ("America/Los_Angeles", "ru_RU.UTF-8", "0"),
        ("Pacific/Kiritimati", "th_TH.UTF-8", "0"),
        ("Asia/Kolkata", "tr_TR.UTF-8", "0"),
        ("No/Where", "ar_SA.UTF-8", "0"),
    ];

    [Fact]
    public async Task Writes_the_same_bytes()
    {
        using var site = new SiteOnDisk(Site);
        var outputs = new List<IReadOnlyList<string>>();
        foreach (var (zone, language, invariant) in Machines)
        {
            var run = await ProgramRun.End(
                ProgramRun.Start(
                    site.Folder,
                    ["build", "--date", "2021-09-20", "--output", zone[..2]],
                    new Dictionary<string, string>
                    {
                        ["TZ"] = zone,
                        ["TZDIR"] = "/nowhere",
                        ["LANG"] = language,
                        ["LC_ALL"] = language,
                        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant,
                    }
                )
            );
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            outputs.Add(site.Output(zone[..2]));
        }

        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
        Assert.Contains(
            ">4,218</data> days",
            Text("2017/02/evening/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("0.5 1234567.89 info", Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"i-i-ı\"", Text("2017/02/day/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("UT/tags/it/index.html"));
        Assert.True(site.Has("UT/2017/02/title/index.html"));
        foreach (var day in new[] { "Sun, 12 Feb 2017 00:00:00 +0700", "23:59:59 +0700" })
            Assert.Contains(day, Text("rss.xml"), StringComparison.Ordinal);
        foreach (var moment in new[] { "2017-02-12T00:00:00+07:00", "2017-02-12T23:59:59+07:00" })
            Assert.Contains(moment, Text("feed.xml"), StringComparison.Ordinal);

        string Text(string path) => site.Read("UT/" + path);
    }

    [Theory]
    [InlineData("1504198799", ">2,737</data> days")]
    [InlineData("1504198800", ">2,738</data> days")]
    public async Task Turns_the_day_over_at_midnight_of_the_site(string epoch, string days)
    {
        using var site = new SiteOnDisk(Site);
        foreach (var zone in new[] { "UTC", "America/New_York" })
        {
            var run = await ProgramRun.End(
                ProgramRun.Start(
                    site.Folder,
                    ["build"],
                    new Dictionary<string, string> { ["TZ"] = zone, ["SOURCE_DATE_EPOCH"] = epoch }
                )
            );

            Assert.Equal(0, run.ExitCode);
            Assert.Contains(days, site.Read("output/index.html"), StringComparison.Ordinal);
        }
    }
}
