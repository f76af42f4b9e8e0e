using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>Former addresses (<c>aliases</c>) lead to where the message is now.</summary>
public sealed class RedirectPages
{
    [Theory]
    [InlineData("/old/path/", "old/path/index.html")]
    [InlineData("/old/path", "old/path/index.html")]
    [InlineData("old/path", "old/path/index.html")]
    [InlineData("/old.html", "old.html")]
    [InlineData("/Old.HTM", "Old.HTM")]
    [InlineData("/old.php", "old.php/index.html")]
    [InlineData("/v1.2/", "v1.2/index.html")]
    [InlineData("/%D0%BC%D0%B8%D1%80/", "мир/index.html")]
    [InlineData("/мир/", "мир/index.html")]
    [InlineData("/a%20b", "a b/index.html")]
    public void Each_has_a_page_that_leads_on(string alias, string file)
    {
        var site = Build($"aliases: ['{alias}']");
        Assert.Empty(site.ProblemLines);
        var page = site.Html(file);

        Assert.Equal(
            "0; url=/office/2021/09/new%20place/",
            page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")
        );
        Assert.Equal(
            "https://host.example/office/2021/09/new%20place/",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Equal("/office/2021/09/new%20place/", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("A <b> & \"c\"", page.Title);
        Assert.Equal("A <b> & \"c\"", page.QuerySelector("a")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("ar", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void Pages_have_them_too()
    {
        var site = Build("", "-- pages/about.md --\n---\ntitle: About\naliases: /us/\n---\n");

        Assert.Contains("url=/office/about/", site["us/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_the_present_address_or_stands_twice_is_written_once()
    {
        var site = Build("aliases: [/2021/09/new place/, /old, /Old/, /old/index.html]");

        Assert.Empty(site.ProblemLines);
        Assert.Equal(
            2,
            site.Files.Keys.Count(path =>
                path.Contains("new place", StringComparison.Ordinal)
                || path.StartsWith("old", StringComparison.OrdinalIgnoreCase)
            )
        );
    }

    [Fact]
    public void Those_of_a_draft_are_not_written() =>
        Assert.DoesNotContain("old/index.html", Build("draft: true\naliases: /old/").Files.Keys);

    [Theory]
    [InlineData("https://host.example/old/", "DM0503", "names a host or a scheme")]
    [InlineData("//host.example/old/", "DM0503", "names a host or a scheme")]
    [InlineData("javascript:alert(1)", "DM0503", "names a host or a scheme")]
    [InlineData("/old/?p=1", "DM0503", "has a query")]
    [InlineData("/old/#part", "DM0503", "has a fragment")]
    [InlineData(" ", "DM0503", "is empty")]
    [InlineData("../../evil", "DM0502", "climbs out of the site")]
    [InlineData("/%2e%2e/%2E%2e/evil", "DM0502", "climbs out of the site")]
    [InlineData("a//b", "DM0502", "two slashes in a row")]
    [InlineData("/.daymark/x", "DM0502", "`.daymark`")]
    [InlineData("/%2egit/x", "DM0502", "starts with a dot")]
    [InlineData("/con/", "DM0502", "Windows reserves")]
    public void One_that_is_no_address_of_the_site_is_an_error_at_its_place(
        string alias,
        string code,
        string words
    )
    {
        var problem = Assert.Single(Build($"aliases:\n  - /fine/\n  - '{alias}'").Problems);

        Assert.Equal(code, problem.Kind.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "posts/2021-09-01-a.md:7:",
            problem.Location!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/about/", "pages/about.md")]
    [InlineData("/About", "pages/about.md")]
    [InlineData("/", "the home page")]
    [InlineData("/messages/", "page 1 of the archive")]
    [InlineData("/feed.xml/", "the Atom feed")]
    [InlineData("/taken/", "an alias of pages/about.md")]
    [InlineData("/own.html", "static/own.html")]
    public void One_that_something_else_has_is_an_error_that_names_both(string alias, string other)
    {
        var problem = Assert.Single(
            Build(
                $"aliases: ['{alias}']",
                "-- pages/about.md --\n---\ntitle: About\naliases: /taken/\n---\n-- static/own.html --\nx\n"
            ).Problems
        );

        Assert.Equal("DM0501", problem.Kind.Code);
        Assert.Contains("posts/2021-09-01-a.md", problem.Message, StringComparison.Ordinal);
        Assert.Contains(other, problem.Message, StringComparison.Ordinal);
        Assert.Matches(
            "^(posts/2021-09-01-a.md:5:|pages/about.md:3:)",
            problem.Location!.ToString()
        );
    }

    private static TestSite Build(string frontMatter, string more = "") =>
        TestSite.Build(
            $"""
            -- site.yml --
            title: T
            base_url: https://host.example/office/
            -- posts/2021-09-01-a.md --
            ---
            title: A <b> & "c"
            language: ar
            permalink: /2021/09/new place/
            {frontMatter}
            ---
            x
            {more}
            """
        );
}
