namespace Daymark.Tests.Markdown;

public sealed class TypedHtmlAsText
{
    private const string Off = "markdown: { raw_html: false }";

    [Fact]
    public void Typed_html_is_kept_unless_the_site_says_otherwise() =>
        Assert.Equal("<p>a <b>b</b></p>", Body.Of("a <b>b</b>").Html);

    [Fact]
    public void Else_it_is_shown_as_it_was_typed_with_a_warning_at_each_tag()
    {
        var body = Body.Of("a <b>b</b>\n\n<div onclick=\"x\">\n<p>c\n</div>\n\nd", settings: Off);

        Assert.Equal(
            "<p>a &lt;b&gt;b&lt;/b&gt;</p>\n<p>&lt;div onclick=&quot;x&quot;&gt;\n&lt;p&gt;c\n&lt;/div&gt;</p>\n<p>d</p>",
            body.Html
        );
        Assert.Equal(
            ["posts/2021-09-01-open.md:5:3 DM0211", "posts/2021-09-01-open.md:7:1 DM0211"],
            body.Site.ProblemLines.Select(line =>
                line[..(line.IndexOf("DM0211", StringComparison.Ordinal) + 6)]
            )
        );
    }

    [Fact]
    public void Comments_are_not_shown_and_the_mark_that_ends_an_excerpt_works()
    {
        var body = Body.Of(
            "a <!-- note -->\n\n<!-- note\nnote -->\n\n<!--more-->\n\nb",
            settings: Off
        );

        Assert.Equal("<p>a </p>\n<p>b</p>", body.Html);
        Assert.Equal("<p>a </p>", body.Excerpt);
        Assert.Empty(body.Site.ProblemLines);
    }

    [Fact]
    public void Markdown_within_and_around_it_stays_markdown() =>
        Assert.Equal(
            "<p>&lt;u&gt;<em>a</em>&lt;/u&gt; <code>&lt;b&gt;</code> <a href=\"/x\">x</a></p>",
            Body.Of("<u>*a*</u> `<b>` [x](/x)", settings: Off).Html
        );
}
