using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

public sealed class TablesOfContents
{
    [Theory]
    [InlineData("## A\n### B\n## C", "A(B) C")]
    [InlineData("### A\n## B\n### C\n## D", "A B(C) D")]
    [InlineData("# A\n### B\n## C\n### D", "A(B C(D))")]
    [InlineData("## A\n#### deep\n## B", "A B")]
    [InlineData("## A <b>&</b> `c<d>`\n## A", "A & c<d> A")]
    [InlineData("# A\n## B\n### C\n# D", "A(B(C)) D")]
    public void Headings_to_the_third_level_are_lists_within_lists(string markdown, string outline)
    {
        var page = Page(markdown);
        var lists = page.QuerySelector("nav > ul")!;

        Assert.Equal(outline, Outline(lists));
        Assert.All(
            lists.QuerySelectorAll("a"),
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
        );
    }

    [Theory]
    [InlineData("toc: true", "words")]
    [InlineData("toc: false", "## A")]
    [InlineData("", "## A")]
    public void Without_wish_or_headings_there_is_none(string frontMatter, string markdown) =>
        Assert.Null(Page(markdown, frontMatter).QuerySelector("nav"));

    [Fact]
    public void Any_other_word_than_true_or_false_is_an_error_at_its_place() =>
        Assert.StartsWith(
            "posts/2021-09-01-open.md:3:6 DM0206",
            Body.Of("x", "toc: auto").Site.ProblemLines.Single(),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_theme_shows_it_on_the_messages_own_page_and_on_pages_alone()
    {
        var site = TestSite.Build(
            "-- site.yml --\ntitle: x\n-- posts/2021-09-01-open.md --\n---\ntitle: Open\ntoc: true\n---\n## A\n-- pages/about.md --\n---\ntitle: About\ntoc: true\n---\n## B\n"
        );

        Assert.Equal(
            "A",
            site.Html("2021/09/open/index.html").QuerySelector("nav.toc a")!.TextContent
        );
        Assert.Equal("B", site.Html("about/index.html").QuerySelector("nav.toc a")!.TextContent);
        Assert.Null(site.Html("index.html").QuerySelector("nav.toc"));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(
        string markdown,
        string frontMatter = "toc: true"
    ) =>
        TestSite
            .Build(
                $"-- site.yml --\ntitle: x\n-- templates/layout.html --\n{{{{ content }}}}\n-- templates/post.html --\n{{{{ if post.toc }}}}<nav>{{{{ post.toc }}}}</nav>{{{{ end }}}}{{{{ post.content }}}}\n-- posts/2021-09-01-open.md --\n---\ntitle: Open\n{frontMatter}\n---\n{markdown}\n"
            )
            .Html("2021/09/open/index.html");

    private static string Outline(AngleSharp.Dom.IElement list) =>
        string.Join(
            ' ',
            list.Children.Select(item =>
                item.Children[0].TextContent
                + (item.Children.Length > 1 ? $"({Outline(item.Children[1])})" : "")
            )
        );
}
