using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

public sealed class ArchivePaging
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 1, 5)]
    [InlineData(6, 2, 1)]
    [InlineData(10, 2, 5)]
    [InlineData(11, 3, 1)]
    public void There_are_as_many_pages_as_needed_and_none_is_empty(
        int posts,
        int pages,
        int onLast
    )
    {
        var site = Build(
            posts,
            "page_size: 5",
            "-- posts/2030-01-01-later.md --\n# Later\n-- posts/2021-01-01-d.md --\n---\ntitle: D\ndraft: true\n---\n"
        );
        var archive = site
            .Files.Keys.Where(path => path.StartsWith("messages/", StringComparison.Ordinal))
            .ToList();
        var last = pages == 1 ? "messages/index.html" : $"messages/page/{pages}/index.html";

        Assert.Equal(pages, archive.Count);
        Assert.Equal(onLast, site.Html(last).QuerySelectorAll("i").Length);
        Assert.Equal(
            pages == 1 ? 0 : 1,
            site.Html("messages/index.html").QuerySelectorAll("nav").Length
        );
        Assert.DoesNotContain("messages/page/1/index.html", archive);
    }

    [Theory]
    [InlineData("", "/")]
    [InlineData("base_url: https://host.example/office", "/office/")]
    public void Older_leads_down_the_pages_and_newer_back_to_the_list(string settings, string root)
    {
        var site = Build(5, "page_size: 2\n" + settings);

        Assert.Equal(["P5 P4", $"- {root}messages/page/2/"], Page(site, "messages/index.html"));
        Assert.Equal(
            ["P3 P2", $"{root}messages/ {root}messages/page/3/"],
            Page(site, "messages/page/2/index.html")
        );
        Assert.Equal(["P1", $"{root}messages/page/2/ -"], Page(site, "messages/page/3/index.html"));
    }

    [Fact]
    public void In_the_stable_numbering_full_pages_never_change()
    {
        const string Stable =
            "page_size: 2\narchive: { path: messages, title: All, numbering: stable }";
        var (five, seven) = (Build(5, Stable), Build(7, Stable));

        Assert.Equal(["P5", "- /messages/page/2/"], Page(five, "messages/index.html"));
        Assert.Equal(["P2 P1", "/messages/page/2/ -"], Page(five, "messages/page/1/index.html"));
        Assert.Equal(five["messages/page/1/index.html"], seven["messages/page/1/index.html"]);
        Assert.Equal(
            ["P4 P3", "/messages/page/3/ /messages/page/1/"],
            Page(seven, "messages/page/2/index.html")
        );
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("abc")]
    public void A_page_size_that_is_none_is_an_error_at_its_place(string size) =>
        Assert.Matches(@"^site\.yml:\d+:12 ", Build(1, $"page_size: {size}").ProblemLines[0]);

    [Fact]
    public void A_message_leads_to_the_older_and_the_newer_one()
    {
        var site = Build(3, "permalink: /{slug}/");

        Assert.Equal("/p1/ /p3/", site["p2/index.html"].Trim());
        Assert.Equal("/p2/ -", site["p3/index.html"].Trim());
        Assert.Equal("- /p2/", site["p1/index.html"].Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-- posts/2021-01-01-d.md --\n---\ntitle: D\ndraft: true\n---\n")]
    [InlineData("-- posts/2030-01-01-ahead.md --\n# Ahead\n")]
    [InlineData("-- posts/note.txt --\nx\n")]
    public void A_site_without_messages_still_has_a_home_page_and_an_archive(string files)
    {
        var site = TestSite.Build("-- site.yml --\ntitle: Harbour\n" + files);

        Assert.False(site.HasErrors);
        Assert.Contains("index.html", site.Files.Keys);
        Assert.Contains("messages/index.html", site.Files.Keys);
        Assert.DoesNotContain(
            site.Files.Keys,
            path => path.Contains("/page/", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("<entry>", site["feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("<item>", site["rss.xml"], StringComparison.Ordinal);
        foreach (var path in new[] { "feed.xml", "rss.xml", "sitemap.xml" })
            Assert.NotNull(System.Xml.Linq.XDocument.Parse(site[path]).Root);
    }

    [Fact]
    public void The_theme_shows_no_pager_where_there_is_one_page()
    {
        const string Posts = "-- posts/2021-09-01-a.md --\n# A\n-- posts/2021-09-02-b.md --\n# B\n";
        var (one, two) = (
            TestSite.Build("-- site.yml --\npage_size: 2\n" + Posts),
            TestSite.Build("-- site.yml --\npage_size: 1\n" + Posts)
        );

        Assert.Null(one.Html("messages/index.html").QuerySelector(".pager"));
        Assert.NotNull(two.Html("messages/index.html").QuerySelector(".pager"));
    }

    [Fact]
    public void Each_page_of_a_list_is_canonical_itself()
    {
        var site = TestSite.Build(
            "-- site.yml --\npage_size: 1\nbase_url: https://host.example/office/\n-- posts/2021-09-01-a.md --\n# A\n-- posts/2021-09-02-b.md --\n# B\n"
        );

        foreach (var path in new[] { "", "messages/", "messages/page/2/", "2021/09/a/" })
            Assert.Equal(
                "https://host.example/office/" + path,
                site.Html(path + "index.html")
                    .QuerySelector("link[rel=canonical]")!
                    .GetAttribute("href")
            );
    }

    private static string[] Page(TestSite site, string path)
    {
        var page = site.Html(path);
        return
        [
            string.Join(' ', page.QuerySelectorAll("i").Select(item => item.TextContent)),
            page.QuerySelector("nav")!.TextContent,
        ];
    }

    private static TestSite Build(int posts, string settings, string files = "") =>
        TestSite.Build(
            $$$"""
            -- site.yml --
            title: Harbour
            {{{settings}}}
            -- templates/layout.html --
            {{ content }}
            -- templates/archive.html --
            {{ for item in posts }}<i>{{ item.title }}</i>{{ end }}{{ if pager.total > 1 }}<nav>{{ pager.newer ?? '-' }} {{ pager.older ?? '-' }}</nav>{{ end }}
            -- templates/post.html --
            {{ post.older?.url ?? '-' }} {{ post.newer?.url ?? '-' }}

            """
                + string.Concat(
                    Enumerable
                        .Range(1, posts)
                        .Select(n => $"-- posts/2021-08-{n:00}-p{n}.md --\n# P{n}\n")
                )
                + files
        );
}
