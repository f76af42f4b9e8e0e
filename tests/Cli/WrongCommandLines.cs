using System.Text.Json;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>A command line that cannot be meant: exit code 2, and the nearest right word.</summary>
public sealed class WrongCommandLines
{
    [Theory]
    [InlineData("biuld", "`biuld` is no verb of daymark", "Did you mean `build`?")]
    [InlineData(
        "build --drfats",
        "`--drfats` is no option of daymark build",
        "Did you mean `--drafts`?"
    )]
    [InlineData(
        "build --dats 2021-09-20",
        "`--dats` is no option of daymark build",
        "Did you mean `--date`?"
    )]
    [InlineData(
        "build drafts",
        "daymark build takes only options, not `drafts`",
        "Did you mean `--drafts`?"
    )]
    [InlineData("build --format xml", "`xml` is none of text, json", "`daymark build --help`")]
    [InlineData(
        "build --date",
        "required argument missing for option: `--date`",
        "`daymark build --help`"
    )]
    [InlineData(
        "build --base-url host",
        "--base-url is `host`, which is not a whole web address",
        "https://"
    )]
    [InlineData("build --base-url ftp://host/", "--base-url is `ftp://host/`", "https://")]
    [InlineData("build --date soon", "--date is `soon`", "2021-09-20")]
    [InlineData("new pst T", "`pst` is no verb of daymark new", "Did you mean `post`?")]
    [InlineData(
        "new post T --drfat",
        "`--drfat` is no option of daymark new post",
        "Did you mean `--draft`?"
    )]
    [InlineData("new post", "`daymark new post` needs TITLE", "new post --help")]
    [InlineData("shcema site", "`shcema` is no verb of daymark", "Did you mean `schema`?")]
    [InlineData("ci gihub", "`gihub` is none of github, gitlab", "Did you mean `github`?")]
    [InlineData("lst", "`lst` is no verb of daymark", "Did you mean `list`?")]
    [InlineData("", "required command was not provided", "`daymark --help`")]
    public async Task It_says_what_was_meant(string line, string message, string hint)
    {
        using var site = SiteOnDisk.Plain();
        var before = site.Everything();

        var run = await CommandRun.In(site.Folder, Words(line));

        Assert.Equal(2, run.ExitCode);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"error DM0801: {message}", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  hint: ", lines[1], StringComparison.Ordinal);
        Assert.Contains(hint, lines[1], StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }

    [Theory]
    [InlineData("build --format json --drfats")]
    [InlineData("build --drfats --format=json")]
    [InlineData("build --format json --date soon")]
    public async Task In_json_too(string line)
    {
        using var site = SiteOnDisk.Plain();

        var run = await CommandRun.In(site.Folder, Words(line));

        Assert.Equal(2, run.ExitCode);
        using var json = JsonDocument.Parse(run.Error);
        Assert.Equal("DM0801", json.RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_word_that_starts_with_an_at_sign_is_no_file_of_options()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("x", "--drafts\n");

        Assert.Equal(2, (await CommandRun.In(site.Folder, ["build", "@x"])).ExitCode);
    }

    private static string[] Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
