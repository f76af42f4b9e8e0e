namespace Daymark.Tests.Markdown;

public sealed class Excerpts
{
    [Theory]
    [InlineData("<!--more-->")]
    [InlineData("<!-- more -->")]
    [InlineData("<!--  MORE -->")]
    [InlineData("<!--more-->   ")]
    [InlineData("  <!--More-->")]
    public void The_marker_cuts_in_any_spacing_and_case(string marker)
    {
        var body = Body.Of($"One.\n\nTwo.\n\n{marker}\n\nThree.");

        Assert.Equal("<p>One.</p>\n<p>Two.</p>", body.Excerpt);
        Assert.Equal("<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>", body.Html);
    }

    [Fact]
    public void The_marker_cuts_without_blank_lines_around_it() =>
        Assert.Equal("<p>One.</p>", Body.Of("One.\n<!--more-->\nTwo.").Excerpt);

    [Fact]
    public void The_first_of_two_markers_counts_and_neither_shows()
    {
        var body = Body.Of("One.\n\n<!--more-->\n\nTwo.\n\n<!-- more -->\n\nThree.");

        Assert.Equal("<p>One.</p>", body.Excerpt);
        Assert.DoesNotContain("more", body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_marker_with_nothing_before_it_leaves_the_first_paragraph() =>
        Assert.Equal("<p>One.</p>", Body.Of("<!--more-->\n\nOne.\n\nTwo.").Excerpt);

    [Theory]
    [InlineData("    <!--more-->")]
    [InlineData("```\n<!--more-->\n```")]
    [InlineData("`<!--more-->`")]
    [InlineData("Text <!--more--> on its line.")]
    [InlineData("<pre>\n<!--more-->\n</pre>")]
    public void In_code_or_within_a_line_it_is_no_marker(string text)
    {
        var body = Body.Of($"One.\n\n{text}\n\nTwo.\n\n<!--more-->\n\nThree.");

        Assert.Contains("<p>Two.</p>", body.Excerpt, StringComparison.Ordinal);
        Assert.DoesNotContain("Three", body.Excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_marker_in_a_list_item_keeps_what_stands_before_it() =>
        Assert.Equal(
            "<ul>\n<li><p>One</p>\n</li>\n<li><p>Two</p>\n</li>\n</ul>",
            Body.Of("- One\n\n- Two\n\n  <!--more-->\n\n  More\n- Three\n\nEnd.").Excerpt
        );

    [Fact]
    public void A_marker_in_a_quote_keeps_what_stands_before_it() =>
        Assert.Equal(
            "<blockquote>\n<p>One</p>\n</blockquote>",
            Body.Of("> One\n>\n> <!--more-->\n>\n> Two\n\nEnd.").Excerpt
        );

    [Fact]
    public void A_marker_inside_raw_html_cuts_and_the_html_is_closed()
    {
        var body = Body.Of("<div class=\"note\">\nOne.\n<!--more-->\nTwo.\n</div>\n\nThree.");

        Assert.Equal("<div class=\"note\">\nOne.\n</div>", body.Excerpt);
        Assert.Equal("<div class=\"note\">\nOne.\nTwo.\n</div>\n<p>Three.</p>", body.Html);
    }

    [Fact]
    public void Line_ends_of_windows_make_no_difference()
    {
        var body = Body.Of("One.\r\n\r\n<!--more-->\r\n\r\nTwo.");

        Assert.Equal("<p>One.</p>", body.Excerpt);
    }

    [Fact]
    public void A_summary_is_the_excerpt_as_plain_text() =>
        Assert.Equal(
            "<p>Short &lt;b&gt; &amp; clear</p>",
            Body.Of("One.\n\n<!--more-->\n\nTwo.", "summary: Short <b> & clear").Excerpt
        );

    [Theory]
    [InlineData("# Heading\n\nOne.\n\nTwo.")]
    [InlineData("![map](map.png)\n\nOne.\n\nTwo.")]
    [InlineData("```\ncode\n```\n\nOne.\n\nTwo.")]
    public void Without_marker_the_first_paragraph_with_words_is_the_excerpt(string markdown) =>
        Assert.Equal("<p>One.</p>", Body.Of(markdown).Excerpt);

    [Theory]
    [InlineData("- One\n- Two", "<p>One</p>")]
    [InlineData("> One\n>\n> Two", "<p>One</p>")]
    [InlineData("| a |\n|---|\n| b |", "")]
    [InlineData("", "")]
    public void Without_a_paragraph_outside_lists_and_quotes_the_first_within_serves(
        string markdown,
        string excerpt
    ) => Assert.Equal(excerpt, Body.Of(markdown).Excerpt);
}
