using System.Text.RegularExpressions;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>Two builds of one site for two dates differ only in what a counter, a clock or today's date shows.</summary>
public sealed partial class TwoNights
{
    private const string Site = """
        -- site.yml --
        title: Port
        base_url: https://host.example/
        time_zone: Europe/London
        page_size: 2
        clocks: [{ label: Tokyo, time_zone: Asia/Tokyo }]
        counters:
          - { id: shut, since: 2018-03-04, text: { one: "{n} day shut", other: "{n} days shut" }, milestones: { every: 100 } }
          - { id: span, since: 2018-03-04, unit: calendar, text: "{n} shut" }
          - { id: open, until: 2022-03-04, text: { one: "{n} day left", other: "{n} days left" } }
        -- pages/about.md --
        ---
        title: About
        ---
        Closed: :counter[shut], :counter[span]{number}
        -- posts/2021-09-01-a.md --
        ---
        title: A
        tags: [gates]
        ---
        Then :counter[shut], now :counter[shut]{live}, that is :counter[shut]{number live}.
        -- posts/2021-09-02-b.md --
        ---
        title: B
        tags: [gates]
        ---
        Then :counter[open], and :counter[shut]{live}.
        -- posts/2020-09-02-c.md --
        ---
        title: C
        ---
        C
        -- static/note.txt --
        As it is.
        """;

    private static readonly string[] MayDiffer = ["counters.json", "daymark.json"];

    [Fact]
    public void Of_a_site_in_memory()
    {
        var (one, two) = (
            TestSite.Build(Site, "2021-09-20T09:00"),
            TestSite.Build(Site, "2021-09-21T17:30")
        );

        Assert.Contains(
            "Then <span class=\"counter\" data-counter=\"shut\" data-date=\"2021-09-01\">",
            one["2021/09/a/index.html"],
            StringComparison.Ordinal
        );
        AssertSame(one, two);
        Assert.Equal(one["counters.ics"], two["counters.ics"]);
        Assert.Contains("tags/gates/feed.xml", one.Files.Keys);
        // A live counter of a message, which the pages turn over, stands in the search as on the message's date.
        Assert.Contains(
            "Then 1,277 days shut, now 1,277 days shut, that is 1,277.",
            one["search.json"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_messages_whose_running_counter_falls_silent_or_begins()
    {
        const string Site = """
            -- site.yml --
            base_url: https://host.example/
            counters:
              - { id: left, until: 2021-09-20, text: { one: "{n} day", other: "{n} days" } }
              - { id: gone, since: 2021-09-21, text: "{n} gone" }
            -- posts/2021-09-01-a.md --
            ---
            title: A
            tags: [gates]
            ---
            There are :counter[left]{live} and :counter[left]{number live}:counter[gone]{live}.
            """;
        var (one, two) = (TestSite.Build(Site, "2021-09-20"), TestSite.Build(Site, "2021-09-21"));
        string[] files = ["feed.xml", "rss.xml", "feed.json", "tags/gates/feed.xml", "search.json"];

        Assert.Contains("There are 19 days and 19.", one["search.json"], StringComparison.Ordinal);
        Assert.All(files, path => Assert.Equal(one[path], two[path]));
    }

    [Theory]
    [InlineData("2026-11-25T09:00", "2026-11-26T17:30")]
    [InlineData("2021-09-20", "2021-09-21")]
    public void Of_the_site_of_messages_beside_the_repository(string first, string second)
    {
        var folder = Path.Combine(Repository.Shared, "seed", "site");
        Repository.SkipUnlessFolder(folder);
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file =>
                KeyValuePair.Create(
                    Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    File.ReadAllBytes(file)
                )
            )
            .Where(file => !file.Key.StartsWith("output/", StringComparison.Ordinal))
            .ToList();
        var (one, two) = (TestSite.Build(files, first), TestSite.Build(files, second));

        Assert.NotEmpty(one.Plan!.Site.Posts);
        AssertSame(one, two);
        Assert.Equal(one["counters.ics"], two["counters.ics"]);
    }

    private static void AssertSame(TestSite one, TestSite two)
    {
        Assert.Empty(one.ProblemLines);
        Assert.Equal(one.Files.Keys.Order(), two.Files.Keys.Order());
        foreach (var path in one.Files.Keys.Where(path => !Turns(path)))
        {
            var isHtml = path.EndsWith(".html", StringComparison.Ordinal);
            var (before, after) = (one[path], two[path]);
            Assert.True(
                isHtml
                    ? Fixed(before) == Fixed(after)
                    : one.Files[path].AsSpan().SequenceEqual(two.Files[path]),
                $"{path} differs in more than it may:\n{UnifiedDiff.Of(Fixed(before), Fixed(after), path)}"
            );
            // Or else the pages have nothing to turn over, and the test shows nothing.
            Assert.Equal(isHtml, before != after);
        }
        Assert.All(one.Files.Keys.Where(Turns), path => Assert.NotEqual(one[path], two[path]));
    }

    private static bool Turns(string path) =>
        MayDiffer.Contains(path)
        || path.StartsWith("counters/", StringComparison.Ordinal)
            && path.EndsWith(".svg", StringComparison.Ordinal);

    /// <summary>The page without what may turn over: running counters, clocks, today's date, the date of the build (the script is told it too).</summary>
    private static string Fixed(string html) => Turning().Replace(html, "${start}…${end}");

    [GeneratedRegex(
        """(?<start><span class="counter" data-counter="[a-z0-9-]+"(?: data-show="number")?>).*?(?<end></span>)|(?<start><time data-time-zone="[^"]+">).*?(?<end></time>)|(?<start><p class="(?:today|as-of)">).*?(?<end></p>)|(?<start><script src="[^"]*/refresh.js" defer data-date=")[^"]*(?<end>"></script>)""",
        RegexOptions.Singleline
    )]
    private static partial Regex Turning();
}
