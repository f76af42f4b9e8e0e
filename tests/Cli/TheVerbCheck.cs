using System.Text.Json;
using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark check</c></summary>
public sealed class TheVerbCheck
{
    private const string Settings = "-- site.yml --\ntitle: T\nbase_url: https://host.example/\n";

    [Theory]
    [InlineData("[x](/messages/)", false, ExitCode.Fine)]
    [InlineData("[x](/none/)", false, ExitCode.SiteErrors)]
    [InlineData("[](/messages/)", false, ExitCode.Fine)]
    [InlineData("[](/messages/)", true, ExitCode.SiteErrors)]
    [InlineData("## B\n\n#### C", true, ExitCode.Fine)]
    public async Task Errors_fail_warnings_with_strict_notes_never(
        string markdown,
        bool strict,
        int code
    )
    {
        using var site = SmallSite.Write(Post(markdown));
        var before = SmallSite.Files(site);

        var run = await CommandRun.In(site.Path, strict ? ["check", "--strict"] : ["check"]);

        Assert.Equal(code, run.ExitCode);
        Assert.Equal(before, SmallSite.Files(site));
    }

    [Fact]
    public async Task Problems_are_written_like_those_of_a_build_and_a_line_ends_it()
    {
        using var site = SmallSite.Write(Post("[x](/none/)"));

        var run = await CommandRun.In(site.Path, ["check"]);

        Assert.Equal(
            "posts/2021-09-01-a.md:3:5: error DM1001: the link `/none/` leads nowhere: the site has no /none/\n"
                + "  3 | [x](/none/)\n    |     ^^^^^^\n"
                + "  hint: Correct the address, or take the link out. A file that is to be published lies in static/.\n",
            run.Error
        );
        Assert.Matches(@"^\d+ pages read in \d+\.\d\d s: 1 error, 0 warnings, 0 notes\n$", run.Out);
    }

    [Fact]
    public async Task A_link_to_a_missing_or_withheld_file_is_told_once_with_the_reason_of_the_build()
    {
        using var site = SmallSite.Write(
            Post("[x](none.md) [y](2021-09-02-b.md#part)")
                + "-- posts/2021-09-02-b.md --\n---\ndraft: true\n---\n# B\n"
        );

        var run = await CommandRun.In(site.Path, ["check", "--format", "json"]);

        var problems = run.Error.TrimEnd().Split('\n');
        Assert.Equal(2, problems.Length);
        Assert.All(problems, line => Assert.Contains("\"DM1001\"", line, StringComparison.Ordinal));
        Assert.Contains(
            "to a Markdown file that is not there",
            problems[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "to a message that is not published",
            problems[1],
            StringComparison.Ordinal
        );
        Assert.Contains("\"errors\":2", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.SiteErrors,
            (await CommandRun.In(site.Path, ["check", "--drafts"])).ExitCode
        );
    }

    [Fact]
    public async Task A_site_that_does_not_build_is_told_as_by_a_build()
    {
        using var site = SmallSite.Write("-- site.yml --\ntitel: T\n");

        var run = await CommandRun.In(site.Path, ["check"]);

        Assert.Equal((ExitCode.SiteErrors, ""), (run.ExitCode, run.Out));
        Assert.Contains("site.yml:1:1: error DM0106", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_SARIF_it_is_one_document_with_rules_and_places()
    {
        using var site = SmallSite.Write(Post("[x](/none/) <img src=\"https://o.example/a.png\">"));

        var run = await CommandRun.In(site.Path, ["check", "--format", "sarif"]);

        Assert.Equal((ExitCode.SiteErrors, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var log = json.RootElement.GetProperty("runs")[0];
        var rules = log.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = log.GetProperty("results");
        Assert.Equal(2, results.GetArrayLength());
        foreach (var result in results.EnumerateArray())
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
            );
        Assert.Equal("error", results[0].GetProperty("level").GetString());
        Assert.Equal("warning", results[1].GetProperty("level").GetString());
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(
            "posts/2021-09-01-a.md",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString()
        );
        Assert.Equal(
            "{\"startLine\":3,\"startColumn\":5,\"endColumn\":11}",
            place.GetProperty("region").GetRawText()
        );
    }

    [Fact]
    public async Task The_sample_site_has_no_errors_and_no_warnings()
    {
        var run = await CommandRun.In(
            Repository.Root,
            ["check", "--strict", "--date", "2026-11-25"]
        );

        Assert.True(run.ExitCode == ExitCode.Fine, run.Error);
    }

    private static string Post(string markdown) =>
        $"{Settings}-- posts/2021-09-01-a.md --\n# A\n\n{markdown}\n";
}
