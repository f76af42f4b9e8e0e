using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>YAML guesses at numbers, dates and booleans; a message shows what its writer typed.</summary>
public sealed class ValuesAsTyped
{
    [Fact]
    public void Tags_are_texts_so_a_number_meets_its_quoted_twin()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: Harbour
            -- posts/2021-09-01-a.md --
            ---
            title: First
            tags: [404, web]
            ---
            -- posts/2021-09-02-b.md --
            ---
            title: Second
            tags: ["404"]
            ---
            -- posts/2021-09-03-c.md --
            ---
            title: Third
            tags: [1.10, 2024-01-02, true, 0x10, 1e3, .5, +7]
            ---
            """
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal(
            ["Second", "First"],
            site.Html("tags/404/index.html")
                .QuerySelectorAll("article a")
                .Select(a => a.TextContent)
        );
        Assert.Equal(
            ["1.10", "2024-01-02", "true", "0x10", "1e3", ".5", "+7"],
            site.Html("2021/09/c/index.html").QuerySelectorAll(".tags a").Select(a => a.TextContent)
        );
    }

    [Fact]
    public void A_list_of_lines_and_a_single_word_are_tags_too()
    {
        var site = TestSite.Build(
            "-- site.yml --\ntitle: H\n-- posts/2021-09-01-a.md --\n---\ntitle: A\ntags:\n- 404\n- no\n---\n-- posts/2021-09-02-b.md --\n---\ntitle: B\ntags: 404\n---\n"
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal(
            ["B", "A"],
            site.Html("tags/404/index.html")
                .QuerySelectorAll("article a")
                .Select(a => a.TextContent)
        );
    }

    [Fact]
    public void Words_for_yes_and_no_stay_words()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: Harbour
            -- templates/post.html --
            <p id="typed">{{ post.extra.country }} {{ post.extra.code }} {{ post.extra.price }} {{ post.extra.day }} {{ post.extra.big }}</p>
            -- posts/2021-09-01-a.md --
            ---
            title: Norway
            country: no
            code: 00501
            price: 1.20
            day: 2024-01-02
            big: 12345678901234567890
            tags: [no, yes, on, off, y, n]
            ---
            """
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal(
            "no 00501 1.20 2024-01-02 12345678901234567890",
            site.Html("2021/09/a/index.html").QuerySelector("#typed")!.TextContent
        );
        Assert.All(
            ["no", "yes", "on", "off", "y", "n"],
            tag => Assert.True(site.Files.ContainsKey($"tags/{tag}/index.html"), tag)
        );
    }
}
