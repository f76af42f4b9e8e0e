using Daymark.Outputs;

namespace Daymark.Tests.Outputs;

/// <summary>Where the lines of a picture break.</summary>
public sealed class LinesOfText
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one")]
    [InlineData("one two three four five six", "one two three|four five six")]
    [InlineData("one  two\nthree", "one two three")]
    [InlineData("1\u00a0296 days and days of it", "1\u00a0296 days|and days of it")]
    [InlineData("桥已关闭一千二百九十六天。", "桥已关闭一千二|百九十六天。")]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|b"
    )]
    public void Lines_are_few_and_of_about_one_length(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Of(text, 11, 3)));

    [Fact]
    public void Width_is_taken_rather_than_a_fourth_line() =>
        Assert.Equal(3, TextLines.Of(string.Concat(Enumerable.Repeat("word ", 100)), 11, 3).Count);

    [Fact]
    public void No_closing_sign_begins_a_line()
    {
        foreach (var width in Enumerable.Range(1, 20))
            Assert.All(
                TextLines.Of("「一，二」。三、四！五？六…七", width, 9),
                line => Assert.DoesNotContain(line[0], "，」。、！？…")
            );
    }

    [Theory]
    [InlineData("e\u0301", "e")]
    [InlineData("\u200f", "")]
    public void Marks_and_signs_of_direction_take_no_room(string text, string same) =>
        Assert.Equal(TextWidth.Of(same), TextWidth.Of(text));
}
