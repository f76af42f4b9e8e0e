namespace Daymark.Tests.Check;

/// <summary>Feeds, sitemap, settings and counters.</summary>
public sealed class FaultsOfSites
{
    private const string Counted =
        Checks.Settings
        + "counters:\n  - { id: shut, since: 2018-03-04, text: { one: \"{n} day since the bridge was shut\", other: \"{n} days since the bridge was shut\" } }\n";

    [Theory]
    [InlineData("1,297 days of waiting", "1,297 days")]
    [InlineData("for 1 295 days now", "1 295 days")]
    [InlineData("for **1296** days now", "1296 days")]
    public void A_counter_typed_by_hand_is_told(string text, string typed)
    {
        var line = Checks.Line(Post("2021-09-20", text), Counted);

        Assert.StartsWith("posts/2021-09-20-a.md:3:", line, StringComparison.Ordinal);
        Assert.EndsWith(
            $"DM1016 \"{typed}\" is typed by hand; the counter `shut` says 1296 on 2021-09-20",
            line,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2021-09-20", ":counter[shut]{number}")]
    [InlineData("2021-09-01", ":counter[shut]{number live}")]
    public void The_hint_says_what_to_write(string date, string directive)
    {
        var problem = Assert.Single(
            Checks.Site(Post(date, "for 1,296 days now"), Counted).Problems
        );

        Assert.Contains($"`{directive}`", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_the_day_of_a_message_is_told_against_that_day() =>
        Assert.EndsWith(
            "says 1277 on 2021-09-01",
            Checks.Line(Post("2021-09-01", "for 1,277 days now"), Counted),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("for 1,300 days now")]
    [InlineData("for 1,296 ships now")]
    [InlineData("on 12.1296 days, 3/1296 days, DM1296 days")]
    [InlineData("`1296 days` :counter[shut]")]
    [InlineData(":counter[shut]{number} days")]
    public void Other_numbers_are_nobodys_counter(string text) =>
        Assert.Empty(Checks.Lines(Post("2021-09-20", text), Counted));

    [Theory]
    [InlineData("We answer within 100 days.", 0)]
    [InlineData("The bridge is shut for 100 days.", 1)]
    public void Small_and_round_numbers_need_a_word_of_the_counter(string text, int problems)
    {
        var settings = Counted.Replace("2018-03-04", "2021-06-12", StringComparison.Ordinal);

        Assert.Equal(problems, Checks.Lines(Post("2021-09-20", text), settings).Count);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(":counter[shut]", 0)]
    public void A_counter_that_nothing_shows_is_told(string text, int problems)
    {
        var settings = Counted.Replace(
            "id: shut,",
            "id: shut, show: false,",
            StringComparison.Ordinal
        );
        var lines = Checks.Lines(Post("2021-09-20", text), settings);

        Assert.Equal(problems, lines.Count);
        Assert.All(
            lines,
            line =>
                Assert.Equal(
                    "site.yml:5:11 DM1017 no page shows the counter `shut`: it says `show: false`, and no text uses it",
                    line
                )
        );
    }

    [Fact]
    public void A_site_without_base_url_is_told() =>
        Assert.Equal(
            "site.yml DM1015 `base_url` is missing, so that feeds and the sitemap cannot name whole addresses",
            Checks.Line("", "-- site.yml --\ntitle: T\n")
        );

    [Theory]
    [InlineData("feed.xml", "<feed><entry></feed>", "DM1013 programs cannot read this file")]
    [InlineData(
        "sitemap.xml",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><urlset/>",
        "DM1013 programs cannot read this file"
    )]
    [InlineData("feed.json", "{", "DM1013 programs cannot read this file")]
    [InlineData(
        "sitemap.xml",
        "<urlset><url><loc>https://harbour.example/none/</loc></url></urlset>",
        "DM1014 the address `https://harbour.example/none/` leads nowhere"
    )]
    [InlineData(
        "rss.xml",
        "<rss><channel><link>https://harbour.example/none/</link></channel></rss>",
        "DM1014 the address"
    )]
    [InlineData("feed.xml", "<feed><link href='/none/'/></feed>", "DM1014 the address `/none/`")]
    [InlineData(
        "feed.json",
        "{\"items\": [{ \"url\": \"/none/\" }]}",
        "DM1014 the address `/none/`"
    )]
    public void A_feed_or_sitemap_that_programs_cannot_follow_is_told(
        string name,
        string text,
        string problem
    ) =>
        Assert.StartsWith(
            $"output/{name} {problem}",
            Checks.Line($"-- static/{name} --\n{text}\n"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Pages_feeds_and_the_sitemap_of_the_theme_are_fine() =>
        Assert.Empty(
            Checks.Lines(
                "-- posts/2021-09-01-a.md --\n---\ntags: [x, y]\nauthors: [B]\naliases: [/old/]\nlead: true\n---\n# A\n\n## Part\n\n[x](#part) Note[^1].\n\n[^1]: Here.\n-- posts/2021-09-02-b.md --\n# B\n\nText.\n-- posts/ru/2021-09-02-c.md --\n# Ц\n\nТекст.\n-- pages/about.md --\n# About\n\nUs.\n"
            )
        );

    private static string Post(string date, string text) =>
        $"-- posts/{date}-a.md --\n# A\n\nWe write {text} here.\n";
}
