namespace Daymark.Tests.Markdown;

/// <summary>Superscript and subscript, as Pandoc reads them: without a blank. What is marked and added, but not within a word of code.</summary>
public sealed class HighAndLow
{
    [Theory]
    [InlineData("10^6 and 10^9")]
    [InlineData("x^2 + y^2 = z^2")]
    [InlineData("5~6 or 7~8 km, ~5 and ~6")]
    [InlineData("a ^ b ^ c and ^")]
    [InlineData("^two words^, ~two words~")]
    [InlineData("a ~~~~not~~~~, ~~~not~~~, ^^not^^")]
    [InlineData("x==y and z==w, a++b++c, ===not===, +++not+++")]
    [InlineData("a = b == c, i++ + j")]
    public void A_sign_that_no_other_meets_within_a_word_is_text(string markdown) =>
        Assert.Equal($"<p>{markdown}</p>", Body.Of(markdown).Html);

    [Theory]
    [InlineData(
        "5 m^2^ of CO~2~, 10^6 of 10^9^",
        "5 m<sup>2</sup> of CO<sub>2</sub>, 10^6 of 10<sup>9</sup>"
    )]
    [InlineData("1^st^/2^nd^", "1<sup>st</sup>/2<sup>nd</sup>")]
    [InlineData("~**c**~", "<sub><strong>c</strong></sub>")]
    [InlineData("~~a b~~ 5~6 ~~c~~", "<del>a b</del> 5~6 <del>c</del>")]
    [InlineData("~~a~1~ b~~", "<del>a<sub>1</sub> b</del>")]
    [InlineData("a\\^b^ c", "a^b^ c")]
    [InlineData("这是==标记==，++新++的", "这是<mark>标记</mark>，<ins>新</ins>的")]
    [InlineData("(==a b==) ++c++.", "(<mark>a b</mark>) <ins>c</ins>.")]
    public void Pairs_within_a_word_are_set_high_or_low(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", Body.Of(markdown).Html);

    [Fact]
    public void Notes_are_not_in_the_way() =>
        Assert.Equal(
            "a2 b",
            Body.Of("a^2^[^1] b\n\n[^1]: Note^3^.")
                .Document.QuerySelector("p")!
                .TextContent.Replace("1", "", StringComparison.Ordinal)
        );
}
