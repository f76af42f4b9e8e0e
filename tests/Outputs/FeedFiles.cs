using System.Text.Json;
using System.Xml.Linq;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>feed.xml, rss.xml and feed.json: what they bring, and of which day it is.</summary>
public sealed class FeedFiles
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private const string Site = """
        -- site.yml --
        title: A & B <C>
        description: Notices
        base_url: https://host.example/office
        language: en-GB
        time_zone: Europe/London
        feed: { limit: 2 }
        counters:
          - { id: shut, since: 2018-03-04, text: { one: "{n} day shut", other: "{n} days shut" } }
          - { id: open, since: 2021-09-10, text: "open for {n}" }
        -- posts/2021-07-01-a.md --
        ---
        title: First
        ---
        One
        -- posts/2021-09-02-b.md --
        ---
        title: A < B & C > D
        tags: [North Gate, quay]
        authors: [Ann, Bo]
        updated: 2021-09-05 10:30
        language: en
        ---
        It is :counter[shut]{live} and :counter[open]{live}now.

        <!--more-->
        All of it.
        -- posts/2021-09-01-c.md --
        ---
        title: "</title><script>alert(1)</script>"
        tags: [north gate]
        summary: "Short & sweet"
        ---
        Third, in full
        """;

    [Fact]
    public void They_bring_the_newest_in_full_and_no_more_than_the_limit()
    {
        var site = TestSite.Build(Site);

        Assert.Equal(
            ["A < B & C > D", "</title><script>alert(1)</script>"],
            Entries(site).Select(entry => entry.Element(Atom + "title")!.Value)
        );
        Assert.Equal(
            ["A < B & C > D", "</title><script>alert(1)</script>"],
            Items(site).Select(item => item.Element("title")!.Value)
        );
        Assert.Equal(
            ["A < B & C > D", "</title><script>alert(1)</script>"],
            Json(site).Select(item => item.GetProperty("title").GetString())
        );
        Assert.All(Contents(site), content => Assert.EndsWith("<p>All of it.</p>", content));
    }

    [Fact]
    public void A_running_counter_reads_as_on_the_date_of_the_message_on_any_day()
    {
        var (one, two) = (TestSite.Build(Site, "2021-09-20"), TestSite.Build(Site, "2021-09-21"));

        Assert.All(
            Contents(one),
            content =>
                Assert.StartsWith(
                    "<p>It is <span class=\"counter\" data-counter=\"shut\" data-date=\"2021-09-02\"><data value=\"1278\">1,278</data> days shut</span> and now.</p>",
                    content
                )
        );
        foreach (var file in one.Files.Keys.Where(IsFeed))
            Assert.Equal(one[file], two[file]);
        Assert.NotEqual(one["2021/09/b/index.html"], two["2021/09/b/index.html"]);
        Assert.Contains("1,278", one["tags/north-gate/feed.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_the_addresses_and_dates_those_of_the_message()
    {
        var feed = Xml(TestSite.Build(Site), "feed.xml");
        var entry = feed.Elements(Atom + "entry").First();

        Assert.Equal("https://host.example/office/", feed.Element(Atom + "id")!.Value);
        Assert.Equal("https://host.example/office/2021/09/b/", entry.Element(Atom + "id")!.Value);
        Assert.Equal("2021-09-02T00:00:00+01:00", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2021-09-05T10:30:00+01:00", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("2021-09-05T10:30:00+01:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(
            ["https://host.example/office/feed.xml", "https://host.example/office/"],
            feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value)
        );
    }

    [Fact]
    public void Authors_tags_and_languages_are_said()
    {
        var site = TestSite.Build(Site);
        var (feed, json) = (Xml(site, "feed.xml"), Json(site)[0]);
        var (entry, item) = (Entries(site)[0], Items(site)[0]);

        Assert.Equal("en-GB", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("en", entry.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("en", json.GetProperty("language").GetString());
        Assert.Equal("A & B <C>", feed.Element(Atom + "author")!.Value.Trim());
        Assert.Equal(["Ann", "Bo"], entry.Elements(Atom + "author").Select(a => a.Value.Trim()));
        Assert.Equal(["Ann", "Bo"], item.Elements(DublinCore + "creator").Select(a => a.Value));
        Assert.Equal(
            ["north gate", "quay"],
            entry.Elements(Atom + "category").Select(tag => tag.Attribute("term")!.Value)
        );
        Assert.Equal(
            ["north gate", "quay"],
            json.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString())
        );
    }

    [Fact]
    public void Dates_of_RSS_are_English_in_any_language() =>
        Assert.Equal(
            "Sun, 12 Feb 2017 23:30:00 +0700",
            Items(
                TestSite.Build(
                    "-- site.yml --\nlanguage: th\ntime_zone: Asia/Bangkok\n-- posts/a.md --\n---\ntitle: A\ndate: 2017-02-12 23:30\n---\n"
                )
            )[0]
                .Element("pubDate")!
                .Value
        );

    [Fact]
    public void The_feed_of_a_tag_brings_excerpts()
    {
        var feed = Xml(TestSite.Build(Site), "tags/north-gate/feed.xml");
        var entries = feed.Elements(Atom + "entry").ToList();

        Assert.Equal("north gate – A & B <C>", feed.Element(Atom + "title")!.Value);
        Assert.Equal(
            "https://host.example/office/tags/north-gate/",
            feed.Element(Atom + "id")!.Value
        );
        Assert.Equal(2, entries.Count);
        Assert.Equal("<p>Short &amp; sweet</p>", entries[1].Element(Atom + "summary")!.Value);
        Assert.All(entries, entry => Assert.Null(entry.Element(Atom + "content")));
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out_and_what_it_can_hold_stays()
    {
        var site = TestSite.Build(
            "-- site.yml --\nbase_url: https://host.example/\n-- posts/2021-09-01-a.md --\n---\ntitle: \"a\\u000Cb]]>\\tc🌉\"\n---\n"
                + "x\u000B\u0008y]]>z & `\u001F&#x1;`\tend 🌉"
        );

        Assert.Equal("ab]]>\tc🌉", Entries(site)[0].Element(Atom + "title")!.Value);
        Assert.Equal("ab]]>\tc🌉", Items(site)[0].Element("title")!.Value);
        Assert.Equal("ab]]>\tc🌉", Json(site)[0].GetProperty("title").GetString());
        Assert.All(
            Contents(site),
            content =>
                Assert.StartsWith("<p>xy]]&gt;z &amp; <code>&amp;#x1;</code>\tend 🌉</p>", content)
        );
    }

    [Fact]
    public void Without_messages_they_are_whole_and_empty()
    {
        var site = TestSite.Build("-- site.yml --\ntitle: T\nbase_url: https://host.example/\n");
        var feed = Xml(site, "feed.xml");

        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Empty(Entries(site));
        Assert.Empty(Items(site));
        Assert.Empty(Json(site));
    }

    [Fact]
    public void Without_a_base_URL_ids_still_name_one_message_each()
    {
        var site = TestSite.Build(
            Site.Replace("base_url: https://host.example/office\n", "", StringComparison.Ordinal)
        );
        var ids = Entries(site).Select(entry => entry.Element(Atom + "id")!.Value).ToList();

        Assert.All(
            ids,
            id =>
                Assert.Matches(
                    "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
                    id
                )
        );
        Assert.Distinct(ids);
        Assert.All(
            Items(site),
            item => Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value)
        );
    }

    private static bool IsFeed(string path) =>
        Path.GetFileName(path) is "feed.xml" or "rss.xml" or "feed.json" or "sitemap.xml";

    private static XElement Xml(TestSite site, string path) =>
        XDocument.Parse(site[path], LoadOptions.PreserveWhitespace).Root!;

    private static List<XElement> Entries(TestSite site) =>
        [.. Xml(site, "feed.xml").Elements(Atom + "entry")];

    private static List<XElement> Items(TestSite site) =>
        [.. Xml(site, "rss.xml").Element("channel")!.Elements("item")];

    private static List<JsonElement> Json(TestSite site) =>
        [
            .. JsonDocument
                .Parse(site["feed.json"])
                .RootElement.GetProperty("items")
                .EnumerateArray(),
        ];

    /// <summary>The newest message in full, as each of the three brings it.</summary>
    private static string[] Contents(TestSite site) =>
        [
            Entries(site)[0].Element(Atom + "content")!.Value,
            Items(site)[0].Element(Content + "encoded")!.Value,
            Json(site)[0].GetProperty("content_html").GetString()!,
        ];
}
