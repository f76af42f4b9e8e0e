using CsCheck;
using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

public sealed class HeadingOutlines
{
    private const string On = "markdown: { heading_outline: true }";

    [Fact]
    public void Without_the_setting_headings_have_the_levels_that_were_typed() =>
        Assert.Equal([4, 1, 3], Levels("#### a\n\n# b\n\n### c", settings: ""));

    [Theory]
    [InlineData("## a\n\n### b\n\n## c", new[] { 2, 3, 2 })]
    [InlineData("### a\n\n### b\n\n#### c\n\n### d", new[] { 2, 2, 3, 2 })]
    [InlineData("## a\n\n#### b\n\n#### c\n\n##### d\n\n## e", new[] { 2, 3, 3, 4, 2 })]
    [InlineData("# a\n\n## b\n\n# c", new[] { 2, 3, 2 })]
    [InlineData("#### a\n\n## b\n\n#### c", new[] { 2, 2, 3 })]
    [InlineData(
        "# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f",
        new[] { 2, 3, 4, 5, 6, 6 }
    )]
    [InlineData("> ### a\n\n- #### b", new[] { 2, 3 })]
    public void They_follow_the_title_and_each_other_without_a_gap(string body, int[] levels) =>
        Assert.Equal(levels, Levels(body));

    [Theory]
    [InlineData("<h3 class=\"x\">a</h3>\n\n#### b", "<h2 class=\"x\">a</h2>\n<h3 id=\"b\">b</h3>")]
    [InlineData(
        "### a\n\n<H5>b\n\n*c*\n\n</H5>",
        "<h2 id=\"a\">a</h2>\n<H3>b\n<p><em>c</em></p>\n</H3>"
    )]
    [InlineData("<div>\n<h4>a</h4>\n</div>", "<div>\n<h2>a</h2>\n</div>")]
    [InlineData("text <h4>*a*</h4>", "<p>text </p><h2><em>a</em></h2>")]
    [InlineData("<hr><header>h3</header>", "<hr><header>h3</header>")]
    public void Those_typed_as_html_count_too(string body, string html) =>
        Assert.Equal(html, Body.Of(body, settings: On).Html);

    [Fact]
    public void Their_ids_and_the_list_of_contents_stay()
    {
        var page = Body.Of("### a\n\n#### b", frontMatter: "toc: true", settings: On);

        Assert.Equal("<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>", page.Html);
        Assert.Equal(2, Levels("### a\n\n### a").Length);
    }

    [Fact]
    public void A_heading_that_serves_as_the_title_is_not_in_the_way() =>
        Assert.Contains(
            "<h2 id=\"b\">b</h2>",
            TestSite.Build(
                $"""
                -- site.yml --
                title: Harbour
                {On}
                {Body.Templates}
                -- posts/2021-09-01-open.md --
                # a

                ### b
                """
            )[Body.Page],
            StringComparison.Ordinal
        );

    [Fact]
    public void Whatever_is_typed_there_is_no_gap() =>
        Gen.Select(Gen.Int[1, 6], Gen.Bool)
            .Array[1, 12]
            .Sample(
                headings =>
                {
                    var body = string.Join(
                        "\n\n",
                        headings.Select(heading =>
                            heading.Item2
                                ? $"<h{heading.Item1}>a</h{heading.Item1}>"
                                : new string('#', heading.Item1) + " a"
                        )
                    );
                    var levels = Levels(body);
                    Assert.Equal(headings.Length, levels.Length);
                    Assert.All(
                        levels.Prepend(1).Zip(levels),
                        pair => Assert.InRange(pair.Second, 2, pair.First + 1)
                    );
                },
                iter: 50
            );

    private static int[] Levels(string body, string settings = On) =>
        [
            .. Body.Of(body, settings: settings)
                .Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6")
                .Select(heading => heading.LocalName[1] - '0'),
        ];
}
