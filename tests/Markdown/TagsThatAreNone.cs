namespace Daymark.Tests.Markdown;

/// <summary>Tags that an author meant as text, or mistyped.</summary>
public sealed class TagsThatAreNone
{
    [Theory]
    [InlineData("Write tls[<cert index>] here", "5:11", "<cert index>")]
    [InlineData("one\n\n> two <Name> three <name>", "7:7", "<Name>")]
    [InlineData("<dvi>\ntext\n</dvi>", "5:1", "<dvi>")]
    [InlineData("<div>\n<p>a\n<quote>b</quote>\n</div>", "7:1", "<quote>")]
    [InlineData("<svg><path d=\"\"/></svg> <path>", "5:25", "<path>")]
    [InlineData("<ul>\n<li><https://example.org/></li>\n</ul>", "6:5", "<https://example.org/>")]
    public void A_tag_that_no_browser_knows_is_told_once_and_stays(
        string markdown,
        string place,
        string tag
    )
    {
        var body = Body.Of(markdown);

        Assert.Equal(
            [
                $"posts/2021-09-01-open.md:{place} DM0306 `{tag}` is taken for HTML, but there is no such element: nobody will see it",
            ],
            body.Site.ProblemLines
        );
        Assert.Contains(tag[..5], body.Html, StringComparison.Ordinal);
        Assert.False(body.Site.HasErrors);
    }

    [Theory]
    [InlineData("<b>a</b> <CENTER>b</CENTER> <my-element>c</my-element>")]
    [InlineData("`<name>` &lt;name> \\<name> 3 <4 <5")]
    [InlineData("```\n<name>\n```")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><g>\n\n<path d=\"M0 0\"/></g></svg>")]
    [InlineData("<math><mi>x</mi></math>")]
    [InlineData("<!-- <name> -->")]
    [InlineData("<script>let a = \"<name>\";</script>")]
    public void What_browsers_know_or_show_is_not(string markdown) =>
        Assert.Empty(Body.Of(markdown).Site.ProblemLines);
}
