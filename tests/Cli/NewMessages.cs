using System.Text;
using System.Text.Json;
using Daymark.Cli;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Tests.Support;
using Daymark.Yaml;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark new</c></summary>
public sealed class NewMessages
{
    private const string London = "-- site.yml --\ntitle: T\ntime_zone: Europe/London\n";

    [Fact]
    public async Task A_message_gets_a_dated_file_and_front_matter()
    {
        using var site = SmallSite.Write(London);

        var run = await CommandRun.In(site.Path, ["new", "post", "The north gate is open again"]);

        Assert.Equal(
            (ExitCode.Fine, "posts/2021-09-20-the-north-gate-is-open-again.md\n", ""),
            (run.ExitCode, run.Out, run.Error)
        );
        Assert.Equal(
            "---\ntitle: The north gate is open again\ndate: 2021-09-20 09:00\n---\n\n",
            await Text(site, run.Out)
        );
    }

    [Fact]
    public async Task Its_options_go_into_its_place_and_front_matter()
    {
        using var site = SmallSite.Write(London);

        var run = await CommandRun.In(
            Path.GetTempPath(),
            [
                "new",
                "post",
                "Works",
                "--site",
                site.Path,
                "--date",
                "2022-01-02",
                "--draft",
                "--bundle",
                "--language",
                "RU",
            ]
        );

        Assert.Equal(site.At("posts/2022-01-02-works/index.md") + "\n", run.Out);
        Assert.Equal(
            "---\ntitle: Works\ndate: 2022-01-02\nlanguage: ru\ndraft: true\n---\n\n",
            await Text(site, "posts/2022-01-02-works/index.md")
        );
    }

    [Theory]
    [InlineData("Asia/Tokyo", "2021-09-20T20:00Z", "2021-09-21-t.md", "2021-09-21 05:00")]
    [InlineData("America/Los_Angeles", "2021-09-21T03:00Z", "2021-09-20-t.md", "2021-09-20 20:00")]
    [InlineData("Asia/Tokyo", "2021-09-20T20:00", "2021-09-20-t.md", "2021-09-20 20:00")]
    public async Task The_day_is_that_of_the_zone_of_the_site(
        string zone,
        string date,
        string name,
        string written
    )
    {
        using var site = SmallSite.Write($"-- site.yml --\ntime_zone: {zone}\n");

        await CommandRun.In(site.Path, ["new", "post", "T", "--date", date]);

        Assert.Contains(
            $"\ndate: {written}\n",
            await Text(site, "posts/" + name),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Part one: \"the start\" #1", "part-one-the-start-1")]
    [InlineData("Привет, мир", "привет-мир")]
    [InlineData("港務局公告", "港務局公告")]
    [InlineData("🎉", "u1f389")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON", "con-1")]
    [InlineData("true", "true")]
    [InlineData("2021", "2021")]
    [InlineData("a\tb\nc", "a-b-c")]
    [InlineData("- x", "x")]
    public async Task Any_title_comes_out_as_typed_at_a_safe_place(string title, string slug)
    {
        using var site = SmallSite.Write(London);

        var run = await CommandRun.In(site.Path, ["new", "post", "--", title]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal($"posts/2021-09-20-{slug}.md\n", run.Out);
        var source = FrontMatterReader.Read(
            new SourceFile("posts/a.md", Encoding.UTF8.GetBytes(await Text(site, run.Out))),
            new ProblemList()
        );
        Assert.Equal(title, source!.FrontMatter.Title);
        Assert.Equal(0, (await CommandRun.In(site.Path, ["build", "--strict"])).ExitCode);
    }

    [Fact]
    public async Task Slugs_are_ASCII_where_the_site_wants_them_so()
    {
        using var site = SmallSite.Write("-- site.yml --\nslugs: ascii\n");

        var run = await CommandRun.In(site.Path, ["new", "post", "Привет"]);

        Assert.Equal("posts/2021-09-20-privet.md\n", run.Out);
    }

    [Fact]
    public async Task A_page_has_no_date()
    {
        using var site = SmallSite.Write(London);

        var about = await CommandRun.In(site.Path, ["new", "page", "About us"]);
        var index = await CommandRun.In(site.Path, ["new", "page", "Index"]);

        Assert.Equal("pages/about-us.md\n", about.Out);
        Assert.Equal("---\ntitle: About us\n---\n\n", await Text(site, about.Out));
        Assert.Equal("pages/index-1.md\n", index.Out);
    }

    [Theory]
    [InlineData("posts/2021-09-20-gate.md", "DM0807")]
    [InlineData("posts/2021-09-20-gate/index.md", "DM0807")]
    [InlineData("posts/2021-09-03-gate.md", "DM0809")]
    [InlineData("posts/other.md", "DM0809")]
    public async Task Nothing_is_overwritten_and_no_address_given_twice(string there, string code)
    {
        using var site = SmallSite.Write(
            $"{London}-- {there} --\n---\ntitle: Gate\ndate: 2021-09-03\nslug: gate\ndraft: true\n---\nkept\n"
        );
        var before = SmallSite.Files(site);
        var text = await Text(site, there);

        var run = await CommandRun.In(site.Path, ["new", "post", "Gate"]);

        Assert.Equal((ExitCode.SiteErrors, ""), (run.ExitCode, run.Out));
        Assert.Contains($"error {code}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, SmallSite.Files(site));
        Assert.Equal(text, await Text(site, there));
    }

    [Fact]
    public async Task A_broken_message_keeps_nobody_from_writing_another()
    {
        using var site = SmallSite.Write(London + "-- posts/bad.md --\n---\ndate: x\n---\n");

        Assert.Equal(0, (await CommandRun.In(site.Path, ["new", "post", "Gate"])).ExitCode);
    }

    [Fact]
    public async Task Nothing_is_written_through_a_link()
    {
        using var elsewhere = new TemporaryFolder();
        using var site = SmallSite.Write(London);
        Directory.CreateSymbolicLink(site.At("posts"), elsewhere.Path);

        var run = await CommandRun.In(site.Path, ["new", "post", "Gate"]);

        Assert.Equal(ExitCode.SiteErrors, run.ExitCode);
        Assert.Contains("posts is a file or a symbolic link", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere.Path));
    }

    [Theory]
    [InlineData("", "the title is empty")]
    [InlineData("T --date soon", "--date is `soon`")]
    [InlineData("T --language x!", "the language is `x!`")]
    public async Task What_cannot_be_meant_is_a_wrong_command_line(string line, string message)
    {
        using var site = SmallSite.Write(London);

        var run = await CommandRun.In(site.Path, ["new", "post", .. line.Split(' ')]);

        Assert.Equal(ExitCode.WrongUse, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_site_there_is_no_place_for_it()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.In(folder.Path, ["new", "post", "T"]);

        Assert.Equal(ExitCode.SiteErrors, run.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task As_JSON_it_names_the_file()
    {
        using var site = SmallSite.Write(London);

        var run = await CommandRun.In(site.Path, ["new", "post", "T", "--format", "json"]);

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("posts/2021-09-20-t.md", json.RootElement.GetProperty("file").GetString());
    }

    private static Task<string> Text(TemporaryFolder site, string path) =>
        File.ReadAllTextAsync(site.At(path.TrimEnd('\n')), TestContext.Current.CancellationToken);
}
