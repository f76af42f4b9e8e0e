using System.Text.Json;
using AngleSharp.Html.Dom;
using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>What the default theme tells browsers, previews and search engines.</summary>
public sealed class HeadOfPages
{
    private const string Text = """
        -- site.yml --
        title: "Port & \"Quay\""
        description: Notices
        base_url: https://host.example/office/
        language: en-GB
        time_zone: Europe/London
        page_size: 1
        counters:
          - { id: shut, since: 2018-03-04, text: "{n} days" }
        -- static/favicon.svg --
        <svg/>
        -- posts/2021-09-01-a.md --
        # Oldest
        -- posts/2021-09-02-b/index.md --
        ---
        title: "</title></script><script>alert(1)</script>"
        tags: [gate]
        authors: [Ann]
        image: ./pic.png
        image_alt: A "gate"
        updated: 2021-09-03 10:00
        ---
        Shut & <b>barred</b> for :counter[shut]{live}.
        -- posts/2021-09-02-b/pic.png --
        x
        -- posts/2021-09-03-c.md --
        ---
        title: Newest
        language: en
        image: img/p q.png
        summary: In short
        ---
        Text
        -- pages/about.md --
        ---
        title: About
        ---
        Who we are.
        """;

    private static readonly Lazy<TestSite> Site = new(() => TestSite.Build(Text));

    [Fact]
    public void A_message_describes_itself_for_previews()
    {
        var page = Page("2021/09/b/index.html");

        Assert.Equal("</title></script><script>alert(1)</script>", Property(page, "og:title"));
        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal("https://host.example/office/2021/09/b/", Property(page, "og:url"));
        Assert.Equal("Port & \"Quay\"", Property(page, "og:site_name"));
        Assert.Equal("en_GB", Property(page, "og:locale"));
        Assert.Equal("Shut & barred for 1,278 days.", Property(page, "og:description"));
        Assert.Equal("Shut & barred for 1,278 days.", Meta(page, "description"));
        Assert.Equal("https://host.example/office/2021/09/b/pic.png", Property(page, "og:image"));
        Assert.Equal("A \"gate\"", Property(page, "og:image:alt"));
        Assert.Equal("2021-09-02", Property(page, "article:published_time"));
        Assert.Equal("2021-09-03T10:00:00+01:00", Property(page, "article:modified_time"));
        Assert.Contains("2021/09/b/pic.png", Site.Value.Files.Keys);
    }

    [Fact]
    public void And_for_search_engines_without_a_way_out_of_its_element()
    {
        var page = Page("2021/09/b/index.html");
        var data = JsonDocument
            .Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)
            .RootElement;

        Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
        Assert.Equal(
            "</title></script><script>alert(1)</script>",
            data.GetProperty("headline").GetString()
        );
        Assert.Equal("2021-09-02T00:00:00+01:00", data.GetProperty("datePublished").GetString());
        Assert.Equal("2021-09-03T10:00:00+01:00", data.GetProperty("dateModified").GetString());
        Assert.Equal("Ann", data.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal(
            ["/office/refresh.js", null],
            page.Scripts.Select(script => script.GetAttribute("src")).OrderDescending()
        );
    }

    [Fact]
    public void The_home_page_describes_the_site()
    {
        var page = Page("index.html");
        var data = JsonDocument
            .Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)
            .RootElement;

        Assert.Equal("website", Property(page, "og:type"));
        Assert.Equal("Notices", Meta(page, "description"));
        Assert.Equal("WebSite", data.GetProperty("@type").GetString());
        Assert.Equal("https://host.example/office/", data.GetProperty("url").GetString());
    }

    [Fact]
    public void A_list_describes_itself_by_its_name_and_the_site() =>
        Assert.Equal("All messages – Notices", Meta(Page("messages/index.html"), "description"));

    [Fact]
    public void A_summary_goes_before_the_first_words_and_pages_have_theirs()
    {
        Assert.Equal("In short", Meta(Page("2021/09/c/index.html"), "description"));
        Assert.Equal("Who we are.", Meta(Page("about/index.html"), "description"));
        Assert.Null(Property(Page("2021/09/c/index.html"), "og:locale"));
        Assert.Equal(
            "https://host.example/office/img/p%20q.png",
            Property(Page("2021/09/c/index.html"), "og:image")
        );
    }

    [Fact]
    public void Neighbours_and_pages_of_lists_are_linked()
    {
        Assert.Equal(
            ["prev /office/2021/09/a/", "next /office/2021/09/c/"],
            Links(Page("2021/09/b/index.html"), "prev", "next")
        );
        Assert.Equal(
            ["prev /office/messages/", "next /office/messages/page/3/"],
            Links(Page("messages/page/2/index.html"), "prev", "next")
        );
    }

    [Fact]
    public void Feeds_are_linked_from_every_page_and_that_of_a_tag_from_its_own()
    {
        string[] all =
        [
            "alternate /office/feed.xml",
            "alternate /office/rss.xml",
            "alternate /office/feed.json",
        ];

        Assert.Equal(all, Links(Page("index.html"), "alternate"));
        Assert.Equal(
            all.Prepend("alternate /office/tags/gate/feed.xml"),
            Links(Page("tags/gate/index.html"), "alternate")
        );
        Assert.All(
            Links(Page("tags/gate/index.html"), "alternate"),
            link => Assert.Contains(link["alternate /office/".Length..], Site.Value.Files.Keys)
        );
    }

    [Fact]
    public void The_icon_of_static_is_linked_and_missing_pages_are_not_indexed()
    {
        Assert.Equal(["icon /office/favicon.svg"], Links(Page("404.html"), "icon"));
        Assert.Equal("noindex", Meta(Page("404.html"), "robots"));
        Assert.Null(Meta(Page("index.html"), "robots"));
        Assert.Empty(
            Links(TestSite.Build("-- site.yml --\ntitle: T\n").Html("index.html"), "icon")
        );
    }

    private static IHtmlDocument Page(string path) => Site.Value.Html(path);

    private static string? Property(IHtmlDocument page, string name) =>
        page.Head!.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static string? Meta(IHtmlDocument page, string name) =>
        page.Head!.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");

    private static List<string> Links(IHtmlDocument page, params string[] relations) =>
        [
            .. page.Head!.QuerySelectorAll("link")
                .Where(link => relations.Contains(link.GetAttribute("rel")))
                .Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("href")}"),
        ];
}
