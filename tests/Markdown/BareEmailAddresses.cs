using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

/// <summary>E-mail addresses in running text are links (GFM 6.9, extended e-mail autolinks).</summary>
public sealed class BareEmailAddresses
{
    [Theory]
    [InlineData("press@port.example", "press@port.example")]
    [InlineData("Write to duty+night@port.example now", "duty+night@port.example")]
    [InlineData("press@port.example.", "press@port.example")]
    [InlineData("(press@port.example)", "press@port.example")]
    [InlineData("a.b-c_d@a.b, please", "a.b-c_d@a.b")]
    [InlineData("a@b.c/path", "a@b.c")]
    [InlineData("**press@port.example**", "press@port.example")]
    [InlineData("_press@port.example_", "press@port.example")]
    [InlineData("> - press@port.example", "press@port.example")]
    [InlineData("| a |\n|---|\n| press@port.example |", "press@port.example")]
    [InlineData("[x] press@port.example", "press@port.example")]
    [InlineData("_press@port.example", "_press@port.example")]
    [InlineData("press\\+night@port.example", "press+night@port.example")]
    [InlineData("пишите press@port.example。", "press@port.example")]
    [InlineData("<a href=\"/x\">x</a> press@port.example", "press@port.example")]
    public void Are_links_without_the_full_stop_behind_them(string markdown, string address)
    {
        var body = Body.Of(markdown);

        var link = body.Document.QuerySelector("a[href^='mailto:']")!;
        Assert.Equal("mailto:" + address, link.GetAttribute("href"));
        Assert.Equal(address, link.TextContent);
        Assert.Empty(body.Site.ProblemLines);
    }

    [Theory]
    [InlineData("a@b")]
    [InlineData("a.b-c_d@a.b-")]
    [InlineData("a.b-c_d@a.b_")]
    [InlineData("@port.example")]
    [InlineData("a@.port")]
    [InlineData("jquery@3.4.1")]
    [InlineData("@press@port.example")]
    [InlineData("social.example/@press@port.example or press/x@port.example")]
    [InlineData("https://press@port.example/x")]
    [InlineData("`press@port.example`")]
    [InlineData("    press@port.example")]
    [InlineData("press\\@port.example")]
    [InlineData("<code title=\"press@port.example\">x</code>")]
    public void Are_text_where_they_are_none_or_in_code(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.Empty(body.Document.QuerySelectorAll("a"));
        Assert.Empty(body.Site.ProblemLines);
    }

    [Theory]
    [InlineData("[press@port.example](/contact/)", "/contact/")]
    [InlineData("[**press@port.example**](/contact/)", "/contact/")]
    [InlineData("<a href=\"/contact/\">press@port.example</a>", "/contact/")]
    [InlineData("<a href=\"/contact/\">*press@port.example*</a>", "/contact/")]
    [InlineData("<press@port.example>", "mailto:press@port.example")]
    [InlineData("mailto:press@port.example", "mailto:press@port.example")]
    public void Stay_what_they_are_within_a_link(string markdown, string href) =>
        Assert.Equal(
            [href],
            Body.Of(markdown).Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );

    [Fact]
    public void All_of_a_line_are_links_and_nothing_between_them_is_lost() =>
        Assert.Equal(
            "<p>One <a href=\"mailto:a@b.example\">a@b.example</a>, two"
                + " <a href=\"mailto:c@d.example\">c@d.example</a>; <em>three</em>.</p>",
            Body.Of("One a@b.example, two c@d.example; *three*.").Html
        );

    [Fact]
    public void Lists_and_feeds_have_them_too()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            base_url: https://port.example/office/
            -- posts/2021-09-01-a.md --
            # A
            Write to press@port.example.
            """
        );

        foreach (var path in new[] { "messages/index.html", "feed.xml" })
            Assert.Contains("mailto:press@port.example", site[path], StringComparison.Ordinal);
    }
}
