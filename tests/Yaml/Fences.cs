using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>Where front matter begins and ends.</summary>
public sealed class Fences
{
    private const string Page = "2021/09/a/index.html";

    [Fact]
    public void Lines_of_hyphens_in_the_body_are_content()
    {
        var site = Build(
            """
            ---
            title: Rules
            date: 2021-09-02
            ---
            first

            ---

            second

            Heading
            ---

                ---

            ```
            ---
            key: value
            ---
            ```
            third
            """
        );

        Assert.Empty(site.ProblemLines);
        var body = site.Html(Page).QuerySelector("article")!;
        Assert.All(
            ["first", "second", "third"],
            word => Assert.Contains(word, body.TextContent, StringComparison.Ordinal)
        );
        Assert.Single(body.QuerySelectorAll("hr"));
        Assert.Equal("Heading", Assert.Single(body.QuerySelectorAll("h2")).TextContent);
        Assert.Contains(
            body.QuerySelectorAll("pre code"),
            code => code.TextContent == "---\nkey: value\n---\n"
        );
    }

    [Fact]
    public void Rules_in_a_text_without_front_matter_are_content()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: Harbour
            -- posts/2021-09-01-a.md --
            # Top

            ---

            mid

            ---

            end
            """
        );

        Assert.Empty(site.ProblemLines);
        var body = site.Html(Page).QuerySelector("article")!;
        Assert.Equal(2, body.QuerySelectorAll("hr").Length);
        Assert.Equal(
            ["mid", "end"],
            body.QuerySelectorAll("p:not([class])").Select(p => p.TextContent)
        );
    }

    [Fact]
    public void Text_between_rules_without_front_matter_has_no_date_but_is_not_lost()
    {
        var site = Build("# Top\n\n---\n\nmid\n\n---\n\nend\n");

        Assert.StartsWith("posts/a.md:1 DM0204", Assert.Single(site.ProblemLines));
    }

    [Theory]
    [InlineData("---\ntitle: Ends\ndate: 2021-09-02\n...\nBody after\n")]
    [InlineData("---  \ntitle: Ends\ndate: 2021-09-02\n---\t \nBody after\n")]
    [InlineData("\n \n\n---\ntitle: Ends\ndate: 2021-09-02\n---\nBody after\n")]
    [InlineData("---\n\n# a comment\ntitle: Ends\n\ndate: 2021-09-02\n\n---\n\n\nBody after\n")]
    public void Front_matter_ends_where_its_writer_says(string text)
    {
        var site = Build(text);

        Assert.Empty(site.ProblemLines);
        var body = site.Html(Page).QuerySelector("article")!;
        Assert.Equal("Ends", body.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "Body after",
            Assert.Single(body.QuerySelectorAll("p:not(.date)")).TextContent
        );
    }

    [Fact]
    public void A_body_may_be_empty_and_the_file_end_without_a_line_end()
    {
        var site = Build("---\ntitle: Ends\ndate: 2021-09-02\n---");

        Assert.Empty(site.ProblemLines);
        Assert.Equal("Ends", site.Html(Page).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("---\ntitle: A\ndate: 2021-09-02\n\nBody\n", "posts/a.md:1:1 DM0201")]
    [InlineData("\n\n---\ntitle: A\n", "posts/a.md:3:1 DM0201")]
    [InlineData("---", "posts/a.md:1:1 DM0201")]
    [InlineData("title: A\ndate: 2021-09-02\n---\nBody\n", "posts/a.md:1:1 DM0202")]
    [InlineData("+++\ntitle = 'A'\n+++\nBody\n", "posts/a.md:1:1 DM0203")]
    public void Front_matter_that_is_not_fenced_is_an_error_at_its_first_line(
        string text,
        string place
    ) =>
        Assert.StartsWith(place, Assert.Single(Build(text).ProblemLines), StringComparison.Ordinal);

    private static TestSite Build(string post) =>
        TestSite.Build($"-- site.yml --\ntitle: Harbour\n-- posts/a.md --\n{post}");
}
