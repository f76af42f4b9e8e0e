namespace Daymark.Tests.Markdown;

public sealed class ExternalLinkMarks
{
    private const string Settings =
        "base_url: https://host.example/\nmarkdown: { external_links: { rel: external nofollow, class: 'out \"side' } }";

    [Theory]
    [InlineData("[x](https://other.example/)")]
    [InlineData("[x](//other.example/)")]
    [InlineData("[x](HTTP://other.example/)")]
    [InlineData("[x](https://host.example:8080/)")]
    [InlineData("[x][y]\n\n[y]: https://other.example/")]
    [InlineData("<https://other.example/>")]
    [InlineData("https://other.example/")]
    public void A_link_to_another_host_is_marked(string markdown)
    {
        var link = Body.Of(markdown, settings: Settings).Document.QuerySelector("a")!;

        Assert.Equal("external nofollow", link.GetAttribute("rel"));
        Assert.Equal("out \"side", link.ClassName);
    }

    [Theory]
    [InlineData("[x](/about/)")]
    [InlineData("[x](other/)")]
    [InlineData("[x](#a)")]
    [InlineData("[x](https://host.example/a)")]
    [InlineData("[x](https://HOST.example/a)")]
    [InlineData("[x](mailto:a@b.example)")]
    [InlineData("<a@b.example>")]
    [InlineData("<a href=\"https://other.example/\">x</a>")]
    public void Any_other_link_is_not(string markdown)
    {
        var link = Body.Of(markdown, settings: Settings).Document.QuerySelector("a")!;

        Assert.False(link.HasAttribute("rel"));
        Assert.False(link.HasAttribute("class"));
    }

    [Fact]
    public void Without_the_setting_no_link_is_marked() =>
        Assert.Equal(
            "<p><a href=\"https://other.example/\">x</a></p>",
            Body.Of("[x](https://other.example/)").Html
        );
}
