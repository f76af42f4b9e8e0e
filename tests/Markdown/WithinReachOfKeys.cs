namespace Daymark.Tests.Markdown;

public sealed class WithinReachOfKeys
{
    [Theory]
    [InlineData(
        "```c#\nx < y\n```",
        "<pre tabindex=\"0\"><code class=\"language-c#\">x &lt; y\n</code></pre>"
    )]
    [InlineData("    x", "<pre tabindex=\"0\"><code>x\n</code></pre>")]
    public void A_block_of_code_can_be_scrolled_by_keys(string markdown, string html) =>
        Assert.Equal(html, Body.Of(markdown).Html);

    [Fact]
    public void A_table_lies_in_a_box_that_can_be_scrolled_by_keys()
    {
        var table = Body.Of("| a |\n|---|\n| b |").Document.QuerySelector("table")!;

        Assert.Equal("scroll", table.ParentElement!.ClassName);
        Assert.Equal("0", table.ParentElement.GetAttribute("tabindex"));
        Assert.Empty(table.Attributes);
    }

    [Theory]
    [InlineData("- [x] Paint the *boat*", "Paint the boat")]
    [InlineData("- [ ] One\n\n- [x] Two", "One")]
    [InlineData("1. [ ] One\n   - sub", "One")]
    public void The_box_of_a_task_is_named_by_its_words(string markdown, string words)
    {
        var box = Body.Of(markdown).Document.QuerySelector("input")!;

        Assert.Equal("LABEL", box.ParentElement!.TagName);
        Assert.Equal(words, box.ParentElement.TextContent.Trim());
    }
}
