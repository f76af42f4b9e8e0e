namespace Daymark.Tests.Check;

/// <summary>What is wrong with a page by itself.</summary>
public sealed class FaultsOfPages
{
    [Theory]
    [InlineData(
        "<p id=\"x\">a</p>\n<p id=\"x\">b</p>",
        "posts/2021-09-01-a.md:3:4 DM1004 the id `x` stands twice on the page, so that links reach only the first"
    )]
    [InlineData(
        "<img src=\"/a.png\">",
        "posts/2021-09-01-a.md:3:11 DM1005 the picture `/a.png` has no alt text for those who do not see it"
    )]
    [InlineData(
        "[](/messages/)",
        "posts/2021-09-01-a.md:3:1 DM1006 the link to `/messages/` has no words, so nobody can see or hear it"
    )]
    [InlineData(
        "<a href=\"/messages/\"><!-- x --> &nbsp;</a>",
        "posts/2021-09-01-a.md:3:10 DM1006 the link to `/messages/` has no words, so nobody can see or hear it"
    )]
    [InlineData(
        "[![](/a.png)](/messages/)",
        "posts/2021-09-01-a.md:3:15 DM1006 the link to `/messages/` has no words, so nobody can see or hear it"
    )]
    [InlineData("<h2></h2>", "posts/2021-09-01-a.md:3:1 DM1007 a heading of level 2 has no words")]
    [InlineData(
        "## B\n\n#### C",
        "posts/2021-09-01-a.md:5:1 DM1008 the heading \"C\" is of level 4, the one before it of level 2"
    )]
    public void Are_told_where_they_were_typed(string markdown, string line) =>
        Assert.Equal(line, Checks.Line(Post(markdown)));

    [Theory]
    [InlineData("<img src=\"/a.png\" alt=\"\"> <img src=\"/a.png\" role=\"presentation\">")]
    [InlineData("<a href=\"/messages/\" aria-label=\"x\"></a> <a id=\"here\"></a>")]
    [InlineData("[![Gate](/a.png)](/messages/)")]
    [InlineData("<a href=\"/messages/\"><svg><title>x</title></svg></a>")]
    [InlineData("## ![Gate](/a.png)\n\n### `C`\n\n## D")]
    [InlineData("<template><p id=\"x\"></p></template><p id=\"x\"></p>")]
    public void Are_not_seen_where_there_are_none(string markdown) =>
        Assert.Empty(Checks.Lines(Post(markdown)));

    [Fact]
    public void A_page_without_title_is_told() =>
        Assert.Equal(
            "static/a.html DM1009 the page has no title, which browsers and search engines show",
            Checks
                .Line("-- static/a.html --\n<p>A</p>\n")
                .Replace("output/", "static/", StringComparison.Ordinal)
        );

    [Fact]
    public void Long_titles_are_told_once_at_the_longest() =>
        Assert.Equal(
            "posts/2021-09-02-b.md:2:1 DM1010 the title has 90 characters, of which search engines show about 70; 1 more is longer than that",
            Checks.Line(
                $"-- posts/2021-09-01-a.md --\n---\ntitle: {new string('a', 80)}\n---\nA.\n-- posts/2021-09-02-b.md --\n---\ntitle: {new string('b', 90)}\n---\nB.\n"
            )
        );

    [Fact]
    public void Titles_and_descriptions_alike_are_told_within_a_language()
    {
        const string Same = "---\ntitle: Gate shut\ndescription: The gate is shut.\n";

        Assert.Equal(
            [
                "posts/2021-09-01-a.md:2:1 DM1011 the title \"Gate shut\" is that of posts/2021-09-02-b.md, too",
                "posts/2021-09-01-a.md:3:1 DM1012 the description is that of posts/2021-09-02-b.md, too",
            ],
            Checks.Lines(
                $"-- posts/2021-09-01-a.md --\n{Same}---\nA.\n-- posts/2021-09-02-b.md --\n{Same}---\nB.\n-- posts/2021-09-03-c.md --\n{Same}language: de\n---\nC.\n"
            )
        );
    }

    private static string Post(string markdown) =>
        $"-- posts/2021-09-01-a.md --\n# A\n\n{markdown}\n-- static/a.png --\npicture\n";
}
