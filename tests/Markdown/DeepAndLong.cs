using System.Diagnostics;

namespace Daymark.Tests.Markdown;

public sealed class DeepAndLong
{
    private const string Healthy = "-- posts/2021-08-01-healthy.md --\n# Healthy\nWell.\n";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<string, Func<string>> Bodies = new()
    {
        ["quotes"] = () => new string('>', 10_000) + "x",
        ["brackets"] = () => new string('[', 10_000),
        ["a hundred thousand brackets"] = () => Times("[", 50_000) + Times("[x ", 50_000),
        ["brackets and their ends"] = () => Times("[", 30_000) + Times("]", 30_000),
        ["picture brackets"] = () => Times("![", 10_000),
        ["closed brackets"] = () => new string('[', 2_000) + "x" + new string(']', 2_000),
        ["links in links"] = () => new string('[', 3_000) + "x" + Times("](y)", 3_000),
        ["lists on one line"] = () => Times("- ", 5_000) + "x",
        ["lists by indent"] = () =>
            string.Concat(
                Enumerable.Range(0, 5_000).Select(level => new string(' ', 2 * level) + "- x\n")
            ),
        ["emphasis"] = () => Times("*a **a ", 5_000),
        ["closed emphasis"] = () => Times("*a **a ", 2_000) + Times("b** b* ", 2_000),
        ["stars"] = () => new string('*', 50_000) + "a" + new string('*', 50_000),
        ["backticks"] = () =>
            string.Concat(Enumerable.Range(1, 800).Select(n => new string('`', n) + "x ")),
        ["open comments"] = () => Times("<!-- ", 50_000),
        ["open tags"] = () => Times("<a ", 50_000),
        ["raw elements"] = () => "<div>\n" + Times("<b>", 100_000) + Times("</i>", 100_000),
        ["markers"] = () => Times("<!--more-->\n\n", 20_000),
        ["equal headings"] = () => Times("# x\n\n", 10_000),
        ["entities"] = () => Times("&", 200_000),
        ["autolinks"] = () => Times("<http://x", 20_000),
        ["bare addresses"] = () => Times("http://", 20_000),
        ["e-mail addresses"] = () => Times("x@y.example ", 40_000),
        ["escapes before an e-mail address"] = () => Times("word \\* ", 80_000) + "x@y.example",
        ["table"] = () =>
            Times("| a ", 2_000)
            + "|\n"
            + Times("|---", 2_000)
            + "|\n"
            + Times("| b ", 2_000)
            + "|",
        ["table rows"] = () => "| a |\n|---|\n" + Times("|\n", 20_000),
        ["footnotes"] = () => Times("[^1]", 10_000) + "\n\n[^1]: x",
        ["references"] = () => Times("[x", 4_000) + "\n\n[x]: y",
        ["definitions"] = () =>
            string.Concat(Enumerable.Range(0, 10_000).Select(n => $"[{n}]: y\n")),
        ["one long line"] = () => string.Concat(Enumerable.Repeat("word ", 1024 * 1024)),
        ["one long word"] = () => new string('x', 5 * 1024 * 1024),
        ["many lines"] = () => Times("x\n", 500_000),
    };

    public static TheoryData<string> Names() => [.. Bodies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_body_of_any_depth_and_length_ends_soon_as_a_page_or_a_located_error(string what)
    {
        var markdown = Bodies[what]();
        var clock = Stopwatch.StartNew();

        var site = Body.Of(markdown, files: Healthy).Site;

        Assert.True(clock.Elapsed < Bound, $"{what} took {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.All(
            site.ProblemLines,
            line => Assert.Matches(@"^posts/2021-09-01-open\.md:\d+:\d+ DM0301 ", line)
        );
        if (!site.HasErrors)
            Assert.Contains("Well.", site["2021/08/healthy/index.html"], StringComparison.Ordinal);
    }

    private static string Times(string text, int count) =>
        string.Concat(Enumerable.Repeat(text, count));
}
