using AngleSharp.Dom;
using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>Messages, pages and lists know what they are called in other languages.</summary>
public sealed class TranslationsOfPages
{
    private static readonly TestSite Site = Build(
        """
        -- posts/2021-09-01-a.md --
        # A
        -- posts/ru/2021-09-01-a.md --
        # А
        -- posts/2021-09-02-b.md --
        ---
        title: B
        translation_key: k
        ---
        -- posts/2021-09-03-c.md --
        ---
        title: ج
        language: ar
        translation_key: k
        ---
        -- pages/about.md --
        # About
        -- pages/ru/about.md --
        # О нас
        """
    );

    [Theory]
    [InlineData("en/2021/09/a", "en /en/2021/09/a/, ru /ru/2021/09/a/, x-default /en/2021/09/a/")]
    [InlineData("ru/2021/09/a", "en /en/2021/09/a/, ru /ru/2021/09/a/, x-default /en/2021/09/a/")]
    [InlineData("en/2021/09/b", "en /en/2021/09/b/, ar /ar/2021/09/c/, x-default /en/2021/09/b/")]
    [InlineData("about", "en /about/, ru /ru/about/, x-default /about/")]
    [InlineData("ru", "en /, ru /ru/, ar /ar/, x-default /")]
    [InlineData(
        "ar/messages",
        "en /messages/, ru /ru/messages/, ar /ar/messages/, x-default /messages/"
    )]
    [InlineData("2021", "")]
    [InlineData("messages/page/2", "")]
    public void All_versions_name_all_versions(string page, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                Site.Html($"{page}/index.html")
                    .QuerySelectorAll("link[hreflang]")
                    .Select(link =>
                        $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")!["https://x.example".Length..]}"
                    )
            )
        );

    [Theory]
    [InlineData(
        "ru/2021/09/a",
        "en English /en/2021/09/a/; ru русский /ru/2021/09/a/ *; ar العربية /ar/"
    )]
    [InlineData("404.html", "en English /404.html *; ru русский /ru/; ar العربية /ar/")]
    [InlineData("ru/2021", "en English /; ru русский /ru/2021/ *; ar العربية /ar/")]
    public void The_switch_leads_to_the_page_in_each_language_or_to_its_home(
        string page,
        string expected
    ) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                Site.Html(
                        page.EndsWith(".html", StringComparison.Ordinal)
                            ? page
                            : $"{page}/index.html"
                    )
                    .QuerySelectorAll(".languages a")
                    .Select(link =>
                        $"{link.GetAttribute("lang")} {link.TextContent} {link.GetAttribute("href")}{(link.HasAttribute("aria-current") ? " *" : "")}"
                    )
            )
        );

    [Fact]
    public void A_page_in_Arabic_runs_from_right_to_left() =>
        Assert.Equal("rtl", Site.Html("ar/index.html").DocumentElement.GetAttribute("dir"));

    [Fact]
    public void A_site_of_one_language_has_neither_switch_nor_links()
    {
        var page = TestSite
            .Build(
                "-- site.yml --\nbase_url: https://x.example/\n-- posts/2021-09-01-a.md --\n# A\n"
            )
            .Html("index.html");

        Assert.Empty(page.QuerySelectorAll(".languages, link[hreflang]"));
    }

    [Fact]
    public void Two_messages_of_one_language_with_one_key_are_an_error_that_names_both()
    {
        var problem = Assert.Single(
            Build(
                """
                -- posts/2021-09-01-a.md --
                ---
                title: A
                translation_key: k
                ---
                -- posts/2021-09-02-b.md --
                ---
                title: B
                translation_key: k
                ---
                """
            ).Problems
        );

        Assert.Equal(
            "posts/2021-09-02-b.md:3:18 DM0310",
            $"{problem.Location} {problem.Kind.Code}"
        );
        Assert.Contains("posts/2021-09-01-a.md", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_of_another_language_on_a_list_says_so()
    {
        var page = TestSite
            .Build(
                "-- site.yml --\nlanguage: en\n-- posts/2021-09-01-a.md --\n# A\n-- posts/2021-09-02-b.md --\n---\ntitle: B\nlanguage: en-GB\n---\n"
            )
            .Html("messages/index.html");

        Assert.Equal(
            ["en-GB", null],
            page.QuerySelectorAll(".entry").Select(entry => entry.GetAttribute("lang"))
        );
    }

    private static TestSite Build(string files) =>
        TestSite.Build(
            $$"""
            -- site.yml --
            base_url: https://x.example/
            permalink: /{language}/{year}/{month}/{slug}/
            page_size: 1
            languages: { ru: }
            {{files}}
            """
        );
}
