using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Daymark.Tests.Markdown;

public sealed class Ids
{
    private const string Second = """
        -- posts/2021-08-01-other.md --
        # Other
        ## Intro
        Claim.[^1] [Up](#intro)

        [^1]: Note.
        """;

    [Fact]
    public void Headings_have_ids_that_are_unique_and_keep_letters_of_any_script()
    {
        var ids = Body.Of(
                "## 测试\n## 测试\n## Intro\n## Intro\n## Über uns\n## `code` & more\n## 🎉\n## intro-1\n## \"a\" 'b'"
            )
            .Document.QuerySelectorAll("h2")
            .Select(heading => heading.Id!)
            .ToList();

        Assert.Equal(9, ids.Distinct().Count());
        Assert.Equal(["测试", "测试-1", "intro", "intro-1", "über-uns"], ids[..5]);
        Assert.All(ids, id => Assert.DoesNotMatch("""^$|[\s"'<>&]""", id));
    }

    [Fact]
    public void Messages_shown_in_full_on_one_page_keep_their_ids_apart()
    {
        var home = Body.Of(
            """
            ## Intro
            Claim.[^1] [Up](#intro) <label for="x">L</label><input id="x">

            [^1]: Note.
            """,
            files: Second
        ).Home;

        AssertUnique(home);
        AssertLinksHaveTargets(home);
        Assert.Equal(
            home.QuerySelector("input")!.Id,
            home.QuerySelector(".whole label")!.GetAttribute("for")
        );
        Assert.Equal(
            2,
            home.QuerySelectorAll("h2[id]").Select(heading => heading.Id).Distinct().Count()
        );
    }

    [Fact]
    public void An_address_with_quotes_cannot_break_out_of_an_id()
    {
        var home = Body.Of(
            "<p id='x'>One</p> <a href='#x'>x</a>",
            "permalink: \"/a'onclick='b&c/\""
        ).Home;

        Assert.Empty(home.QuerySelectorAll("[onclick]"));
        AssertLinksHaveTargets(home);
    }

    private static void AssertUnique(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    private static void AssertLinksHaveTargets(IHtmlDocument page)
    {
        var links = page.QuerySelectorAll(".whole a[href^='#']").ToList();
        Assert.NotEmpty(links);
        Assert.All(
            links,
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
        );
    }
}
