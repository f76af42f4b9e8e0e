namespace Daymark.Tests.Markdown;

public sealed class ExcerptLinks
{
    [Fact]
    public void References_defined_after_the_cut_work_in_the_excerpt()
    {
        var body = Body.Of(
            """
            Intro with [a site][s] and ![pic][p] and [short].

            <!--more-->

            Rest.

            [s]: https://example.org/s
            [p]: /img/p.png
            [short]: https://example.org/h
            """
        );

        Assert.Equal(
            "<p>Intro with <a href=\"https://example.org/s\">a site</a> and <img src=\"/img/p.png\" decoding=\"async\" alt=\"pic\"> and <a href=\"https://example.org/h\">short</a>.</p>",
            body.Excerpt
        );
    }

    [Theory]
    [InlineData("![map](map.png)", "img", "src", "/2021/09/open/map.png")]
    [InlineData("[next](../other/)", "a", "href", "/2021/09/other/")]
    [InlineData("[top](#top)", "a", "href", "/2021/09/open/#top")]
    [InlineData("[query](?a=1&b=2)", "a", "href", "/2021/09/open/?a=1&b=2")]
    [InlineData("[root](/about/)", "a", "href", "/about/")]
    [InlineData("[out](https://example.org/x)", "a", "href", "https://example.org/x")]
    [InlineData("[mail](mailto:a@example.org)", "a", "href", "mailto:a@example.org")]
    [InlineData("[host](//cdn.example.org/c)", "a", "href", "//cdn.example.org/c")]
    [InlineData("x <img src='map.png'>", "img", "src", "/2021/09/open/map.png")]
    [InlineData("x <img src=map.png>", "img", "src", "/2021/09/open/map.png")]
    [InlineData(
        "x <img srcset=\"a.png, b.png 2x\">",
        "img",
        "srcset",
        "/2021/09/open/a.png, /2021/09/open/b.png 2x"
    )]
    public void Links_of_an_excerpt_lead_on_any_page_where_they_led_on_their_own(
        string link,
        string element,
        string attribute,
        string expected
    )
    {
        var home = Body.Of($"See {link} here.").Home;

        Assert.Equal(expected, home.QuerySelector($".excerpt {element}")!.GetAttribute(attribute));
        Assert.Equal(
            expected,
            home.QuerySelector($".whole {element}")!
                .GetAttribute(attribute)!
                .Replace("#2021:09:open:", "/2021/09/open/#", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_excerpt_has_no_ids_and_its_footnotes_lead_to_the_message()
    {
        var body = Body.Of(
            """
            Claim.[^1]

            <div id="here"class="x">Here <label for="here">L</label></div>

            <!--more-->

            Rest.

            [^1]: Note.
            """
        );
        var excerpt = body.Home.QuerySelector(".excerpt")!;

        Assert.Empty(excerpt.QuerySelectorAll("[id], [for]"));
        Assert.Equal("x", excerpt.QuerySelector("div")!.ClassName);
        Assert.Equal(
            "/2021/09/open/#fn:1",
            excerpt.QuerySelector("a.footnote-ref")!.GetAttribute("href")
        );
        Assert.DoesNotContain("Note.", excerpt.TextContent, StringComparison.Ordinal);
    }
}
