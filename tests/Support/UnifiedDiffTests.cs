namespace Daymark.Tests.Support;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_changed_line_stands_between_three_lines_of_context()
    {
        var diff = UnifiedDiff.Of(
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
            "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
            "a.txt"
        );
        Assert.Equal(
            """
            --- expected/a.txt
            +++ actual/a.txt
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """.ReplaceLineEndings("\n"),
            diff
        );
    }

    [Fact]
    public void Equal_texts_have_no_diff() => Assert.Equal("", UnifiedDiff.Of("a\nb\n", "a\nb\n"));

    [Fact]
    public void Case_and_space_count()
    {
        Assert.NotEqual("", UnifiedDiff.Of("a b\n", "a  b\n"));
        Assert.NotEqual("", UnifiedDiff.Of("a\n", "A\n"));
    }

    [Fact]
    public void A_long_diff_is_cut_and_says_by_how_much() =>
        Assert.Equal("1\n2\n… and 3 more lines", UnifiedDiff.Cap("1\n2\n3\n4\n5", 2));
}
