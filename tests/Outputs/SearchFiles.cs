using System.Text.Json;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>`/search.json` and what belongs to it. That the page finds is shown in `tests/Browser/`.</summary>
public sealed class SearchFiles
{
    private const string Site = """
        -- site.yml --
        title: Port
        base_url: https://host.example/office/
        language: en-GB
        counters: [{ id: shut, since: 2018-03-04, text: { one: "{n} day shut", other: "{n} days shut" } }]
        -- posts/2021-09-01-a.md --
        ---
        title: A & <b>
        tags: [Gates, "a \"b\""]
        ---
        Then :counter[shut], now :counter[shut]{live}, that is :counter[shut]{number live}.

        | x | y |
        | - | - |
        | 1 | 2 |
        -- posts/2021-09-02-b.md --
        ---
        title: Закрыто
        language: ru
        ---
        Въезд *закрыт*.
        -- posts/2021-09-03-draft.md --
        ---
        title: Draft
        draft: true
        ---
        Secret.
        -- posts/2031-09-03-later.md --
        # Later
        """;

    [Fact]
    public void Title_address_date_tags_and_text_of_each_message_newest_first()
    {
        var site = TestSite.Build(Site);

        Assert.Equal(
            """
            {"posts":[
            {"title":"Закрыто","url":"/office/2021/09/b/","date":"2021-09-02","date_text":"2 September 2021","language":"ru","tags":[],"text":"Въезд закрыт."},
            {"title":"A & <b>","url":"/office/2021/09/a/","date":"2021-09-01","date_text":"1 September 2021","tags":["Gates","a \"b\""],"text":"Then 1,277 days shut, now 1,277 days shut, that is 1,277. x y 1 2"}
            ],"older":[]}

            """,
            site["search.json"]
        );
    }

    [Fact]
    public void A_site_without_messages_has_an_empty_one() =>
        Assert.Equal(
            "{\"posts\":[\n],\"older\":[]}\n",
            TestSite.Build("-- site.yml --\ntitle: T\n")["search.json"]
        );

    [Fact]
    public void A_site_can_leave_the_search_out()
    {
        var with = TestSite.Build(Site);
        var without = TestSite.Build(
            Site.Replace("title: Port", "title: Port\nsearch: false", StringComparison.Ordinal)
        );

        Assert.Equal(
            ["ru/search/index.html", "search.js", "search.json", "search/index.html"],
            with.Files.Keys.Except(without.Files.Keys).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            "/office/search/",
            with.Html("index.html").QuerySelector(".menu a")?.GetAttribute("href")
        );
        Assert.DoesNotContain("search", without["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_menu_that_has_the_search_already_gets_no_second_link()
    {
        var site = TestSite.Build(
            Site.Replace(
                "title: Port",
                "title: Port\nmenu: [{ label: Find, url: /search/ }, { label: Home, url: / }]",
                StringComparison.Ordinal
            )
        );

        Assert.Equal(
            ["Find", "Home"],
            site.Html("index.html").QuerySelectorAll(".menu a").Select(link => link.TextContent)
        );
    }

    [Fact]
    public void The_text_is_there_when_no_template_prints_it()
    {
        var site = TestSite.Build(Site + "\n-- templates/post.html --\n{{ post.title }}\n");

        Assert.Contains("Въезд закрыт.", site["search.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_site_in_the_same_place_is_an_error() =>
        Assert.Equal(
            [
                "pages/search.md DM0501 pages/search.md and the search page both want the address /search/",
            ],
            TestSite.Build(Site + "\n-- pages/search.md --\n# S\n").ProblemLines
        );

    [Fact]
    public void Large_sites_are_cut_into_parts_that_stay_as_they_are_when_messages_are_added()
    {
        var (before, after) = (Large(7), Large(8));
        // Three messages of 600 KB fill a part.
        Assert.Equal(["7"], Read(before["search.json"]).Titles);
        Assert.Equal(["8", "7"], Read(after["search.json"]).Titles);
        Assert.All(
            [before, after],
            site =>
                Assert.Equal(["search/2.json", "search/1.json"], Read(site["search.json"]).Older)
        );
        Assert.Equal(["6", "5", "4"], Read(before["search/2.json"]).Titles);
        Assert.Equal(["3", "2", "1"], Read(before["search/1.json"]).Titles);
        Assert.Equal(before["search/1.json"], after["search/1.json"]);
        Assert.Equal(before["search/2.json"], after["search/2.json"]);
        Assert.Empty(Read(before["search/1.json"]).Older);
    }

    private static TestSite Large(int posts) =>
        TestSite.Build(
            "-- site.yml --\ntitle: T\n"
                + string.Concat(
                    Enumerable
                        .Range(1, posts)
                        .Select(number =>
                            $"-- posts/2021-01-0{number}-n{number}.md --\n# {number}\n\n{string.Concat(Enumerable.Repeat("word ", 120_000))}\n"
                        )
                )
        );

    private static (string[] Titles, string[] Older) Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return (
            [
                .. document
                    .RootElement.GetProperty("posts")
                    .EnumerateArray()
                    .Select(post => post.GetProperty("title").GetString()!),
            ],
            [
                .. document
                    .RootElement.GetProperty("older")
                    .EnumerateArray()
                    .Select(name => name.GetString()!),
            ]
        );
    }
}
