namespace Daymark.Tests.Markdown;

public sealed class HeadingLinks
{
    private const string On = "markdown: { heading_links: true }";

    [Fact]
    public void Without_the_setting_a_heading_stands_alone() =>
        Assert.Equal("<h2 id=\"news\">News</h2>", Body.Of("## News").Html);

    [Fact]
    public void A_link_beside_each_heading_leads_to_it_and_is_named_by_it()
    {
        var page = Body.Of("## News & *more*\n\ntext\n\n> ### News & more", settings: On).Document;
        var links = page.QuerySelectorAll("a.heading-link");

        Assert.Equal(["#news--more", "#news--more-1"], links.Select(a => a.GetAttribute("href")));
        Assert.All(
            links,
            link =>
            {
                var heading = page.GetElementById(link.GetAttribute("aria-labelledby")!)!;
                Assert.Equal("News & more", heading.TextContent);
                Assert.Same(heading, link.PreviousElementSibling);
                Assert.Equal("heading", link.ParentElement!.ClassList[0]);
            }
        );
    }

    [Fact]
    public void On_another_page_the_link_still_leads_to_its_heading()
    {
        var whole = Body.Of("## News\n\ntext", settings: On).Home.QuerySelector(".whole")!;
        var id = whole.QuerySelector("h2")!.Id;

        Assert.Equal("#" + id, whole.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(id, whole.QuerySelector("a")!.GetAttribute("aria-labelledby"));
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("rss.xml")]
    [InlineData("feed.json")]
    [InlineData("search.json")]
    public void Feeds_and_the_search_have_headings_without_links(string file)
    {
        var (on, off) = (Body.Of("## News\n\ntext", settings: On), Body.Of("## News\n\ntext"));

        Assert.Contains("News", on.Site[file], StringComparison.Ordinal);
        Assert.Equal(off.Site[file], on.Site[file]);
    }

    [Fact]
    public void An_excerpt_has_headings_without_links() =>
        Assert.Equal(
            "<h2>News</h2>\n<p>a</p>",
            Body.Of("## News\n\na\n\n<!--more-->\n\nb", settings: On).Excerpt
        );
}
