namespace Daymark.Tests.Markdown;

/// <summary>What GFM says of task list items, and cmark-gfm does.</summary>
public sealed class TaskBoxes
{
    [Theory]
    [InlineData(
        "- see [x](/a) and [ ] or [x]",
        "<ul>\n<li>see <a href=\"/a\">x</a> and [ ] or [x]</li>\n</ul>"
    )]
    [InlineData("- [x](/a) first", "<ul>\n<li><a href=\"/a\">x</a> first</li>\n</ul>")]
    [InlineData("- [ ]close", "<ul>\n<li>[ ]close</li>\n</ul>")]
    [InlineData("- **[ ] bold**", "<ul>\n<li><strong>[ ] bold</strong></li>\n</ul>")]
    [InlineData("- [x]\n  below", "<ul>\n<li>[x]\nbelow</li>\n</ul>")]
    [InlineData("- \n  [x] below", "<ul>\n<li>[x] below</li>\n</ul>")]
    [InlineData("[x] outside", "<p>[x] outside</p>")]
    public void Brackets_are_the_box_of_a_task_only_at_its_beginning(
        string markdown,
        string html
    ) => Assert.Equal(html, Body.Of(markdown).Html);

    [Fact]
    public void A_box_in_a_second_paragraph_is_text() =>
        Assert.Single(Body.Of("- [X] one\n\n  [x] two").Document.QuerySelectorAll("input"));
}
