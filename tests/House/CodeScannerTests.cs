namespace Daymark.Tests.House;

public sealed class CodeScannerTests
{
    [Theory]
    [InlineData("a // File.Open", "a")]
    [InlineData("a /* File. */ b", "a b")]
    [InlineData("/// <see cref=\"File.Open\"/>\na", "a")]
    [InlineData("x = \"File.\" + y", "x = + y")]
    [InlineData("x = \"\" + File.y", "x = + File.y")]
    [InlineData("x = \"a\\\"File.\" + y", "x = + y")]
    [InlineData("x = @\"a\\\" + File.y", "x = + File.y")]
    [InlineData("x = @\"a\"\"File.\" + y", "x = + y")]
    [InlineData("x = '\"' + File.y + '\\'' + '\\u0022' + z", "x = + File.y + + + z")]
    [InlineData("x = \"\"\"a \"File.\" b\"\"\" + y", "x = + y")]
    [InlineData("x = \"// no comment\"; File.y", "x = ; File.y")]
    [InlineData("#error don't\nFile.y", "#error don't File.y")]
    [InlineData("x = \"not closed\nFile.y", "x = File.y")]
    public void Comments_and_literals_are_blanked(string text, string code) =>
        Assert.Equal(code, Squeeze(text));

    [Theory]
    [InlineData("x = $\"File. {Clock.Now} b\"", "x = Clock.Now")]
    [InlineData("x = $\"{{File.}} {a}\"", "x = a")]
    [InlineData("x = $\"{a.Select(b => $\"<{b.C}>\")}\" + d", "x = a.Select(b => b.C ) + d")]
    [InlineData("x = $@\"\\{a}\\\" + d", "x = a + d")]
    [InlineData("x = $\"{new { A = 1 }.A}File.\" + d", "x = new { A = 1 }.A + d")]
    [InlineData("x = $\"\"\"{a}\"File.\" \"\"\" + d", "x = a + d")]
    [InlineData("x = $$\"\"\"{File.} {{a}} \"\"\" + d", "x = a + d")]
    public void Code_in_the_holes_of_an_interpolated_string_stays(string text, string code) =>
        Assert.Equal(code, Squeeze(text));

    [Fact]
    public void Every_offset_stays_where_it_was()
    {
        const string text = "a /* one\ntwo */ b\r\n// three\n\"four\" c";
        var code = CodeScanner.Blank(text);
        Assert.Equal(text.Length, code.Length);
        Assert.Equal(
            text.IndexOf(" b", StringComparison.Ordinal),
            code.IndexOf(" b", StringComparison.Ordinal)
        );
        Assert.Equal(3, code.Count(c => c == '\n'));
    }

    private static string Squeeze(string text) =>
        string.Join(
            ' ',
            CodeScanner
                .Blank(text)
                .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        );
}
