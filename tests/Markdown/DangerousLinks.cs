namespace Daymark.Tests.Markdown;

public sealed class DangerousLinks
{
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](<  javascript:alert(1)>)")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](java&#x0A;script:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](java&Tab;script&colon;alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,<b>)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:text/html;base64,eA==)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("[r]\n\n[r]: <java\tscript:alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=javascript&colon;alert(1)>x</a>")]
    [InlineData("<a href='&#106avascript:alert(1)'>x</a>")]
    [InlineData("<a href=\"java&#x0A;script:alert(1)\">x</a>")]
    [InlineData("<a HREF = \" JAVASCRIPT:alert(1)\">x</a>")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("<form action=\"javascript:alert(1)\"></form>")]
    [InlineData("<form><button formaction=\"javascript:alert(1)\">x</button></form>")]
    [InlineData("<object data=\"javascript:alert(1)\"></object>")]
    [InlineData("<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>")]
    [InlineData("<svg><animate attributeName=href to=\"javascript:alert(1)\"/></svg>")]
    [InlineData("<div>\n<a\nhref=\"javascript:alert(1)\">x</a>\n</div>")]
    [InlineData("<iframe x=\"\n\n<b title=\" src=javascript:alert(1) y\">")]
    public void A_link_that_could_run_code_is_dropped_with_a_warning(string markdown)
    {
        var body = Body.Of(markdown);

        foreach (var page in new[] { body.Document, body.Home })
            Assert.DoesNotContain(
                page.QuerySelectorAll("*").SelectMany(element => element.Attributes),
                attribute =>
                    attribute.LocalName
                        is "href"
                            or "src"
                            or "action"
                            or "formaction"
                            or "data"
                            or "to"
            );
        var problem = Assert.Single(body.Site.ProblemLines);
        Assert.Matches(@"^posts/2021-09-01-open\.md:\d+:\d+ DM0304 ", problem);
        Assert.False(body.Site.HasErrors);
    }

    [Theory]
    [InlineData("a [b *c*](javascript:x) d", "<p>a b <em>c</em> d</p>")]
    [InlineData("a ![b](javascript:x) d", "<p>a b d</p>")]
    [InlineData("a <javascript:x> d", "<p>a javascript:x d</p>")]
    public void Its_words_stay(string markdown, string html) =>
        Assert.Equal(html, Body.Of(markdown).Html);

    [Theory]
    [InlineData("See [x](javascript:a)", "posts/2021-09-01-open.md:5:5")]
    [InlineData("One\n\n<p>\n<a href=\"javascript:a\">x</a></p>", "posts/2021-09-01-open.md:8:10")]
    public void The_warning_names_the_place(string markdown, string place) =>
        Assert.StartsWith(
            place + " ",
            Assert.Single(Body.Of(markdown).Site.ProblemLines),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("[javascript: the parts](/javascript:/)")]
    [InlineData("![x](data:image/png;base64,eA==)")]
    [InlineData("<img src=\"data:image/png;base64,eA==\">")]
    [InlineData("[x](https://example.org/javascript:1)")]
    [InlineData("[x](tel:+44)")]
    [InlineData("<p title=\"javascript:x\">x</p>")]
    public void Other_links_stay(string markdown) =>
        Assert.Empty(Body.Of(markdown).Site.ProblemLines);

    [Fact]
    public void A_title_of_a_link_or_picture_cannot_make_markup()
    {
        var page = Body.Of("[x](/a \"\\\"><script>1</script>\") ![y](/b '\"onload=\"x')").Document;

        Assert.Empty(page.QuerySelectorAll("script, [onload]"));
        Assert.Equal("\"><script>1</script>", page.QuerySelector("a")!.GetAttribute("title"));
    }
}
