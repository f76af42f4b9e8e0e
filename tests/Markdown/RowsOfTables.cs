namespace Daymark.Tests.Markdown;

/// <summary>What is a row of a table, as GFM says and cmark-gfm does.</summary>
public sealed class RowsOfTables
{
    [Theory]
    [InlineData("|a|b|\n|-|-|\n|1|2|\nafter", "a,b/1,2/after,")]
    [InlineData("a|b\n-|-\n1|2\nafter *x* `y`", "a,b/1,2/after x y,")]
    [InlineData("| a |\n| - |\n| 1 |\nafter\nand after\n| 2 |", "a/1/after/and after/2")]
    [InlineData("|a|b|\n|:-|-:|\nonly", "a,b/only,")]
    [InlineData("|a|b|\n|-|-|\n**open\n|1|2|", "a,b/**open,/1,2")]
    [InlineData("text\n|a|b|\n|-|-|\n|1|2|\nafter", "a,b/1,2/after,")]
    [InlineData("> |a|b|\n> |-|-|\n> |1|2|\n> after", "a,b/1,2/after,")]
    public void A_line_without_a_bar_is_one(string markdown, string cells)
    {
        var table = Assert.Single(Body.Of(markdown).Document.QuerySelectorAll("table"));

        Assert.Equal(
            cells,
            string.Join(
                '/',
                table
                    .QuerySelectorAll("tr")
                    .Select(row => string.Join(',', row.Children.Select(cell => cell.TextContent)))
            )
        );
    }

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|1|2|\n\nafter", "after")]
    [InlineData("|a|b|\n|-|-|\n|1|2|\n> after", "after")]
    [InlineData("|a|b|\n|-|-|\n|1|2|\n- after", "after")]
    [InlineData("|a|b|\n|-|-|\n|1|2|\n# after", "after")]
    public void An_empty_line_or_another_block_ends_the_table(string markdown, string text)
    {
        var page = Body.Of(markdown).Document;

        Assert.Equal(2, page.QuerySelectorAll("tr").Length);
        Assert.Equal(text, page.Body!.LastElementChild!.TextContent.Trim());
    }

    [Theory]
    [InlineData("a | b\nc\nd")]
    [InlineData("a\n-\nb")]
    [InlineData("`a|b`\n-|-\nc")]
    [InlineData("a \\| b\n-|x\nc")]
    [InlineData("a | b\n-:- | -\nc")]
    public void No_bar_is_added_where_there_is_no_table(string markdown)
    {
        var page = Body.Of(markdown).Document;

        Assert.Empty(page.QuerySelectorAll("table"));
        Assert.Equal(markdown.Count(c => c == '|'), page.Body!.TextContent.Count(c => c == '|'));
    }
}
