using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>What the options of a build change.</summary>
public sealed class OptionsOfABuild
{
    private const string Site = """
        -- site.yml --
        title: Harbour
        base_url: https://harbour.example/
        -- posts/2021-09-01-open.md --
        # Open
        [text](../elsewhere.txt)
        -- posts/2021-09-02-draft.md --
        ---
        draft: true
        ---
        # Draft
        -- posts/2021-10-01-ahead.md --
        # Ahead
        -- posts/2021-08-01-old.md --
        ---
        expires: 2021-09-01
        ---
        # Old
        """;

    [Fact]
    public async Task The_summary_counts_messages_pages_files_and_what_is_left_out()
    {
        using var site = new SiteOnDisk(Site);

        var first = await site.BuildWell();
        var second = await site.BuildWell();

        Assert.Matches(
            @"^1 message on \d+ pages for 2021-09-20 \(UTC\) in \d+\.\d\d s: \d+ files written, 0 unchanged, 0 removed; left out: 1 draft, 1 future, 1 expired\n$",
            first.Out
        );
        Assert.Matches(@": 0 files written, \d+ unchanged, 0 removed;", second.Out);
        Assert.Equal("", first.Error);
    }

    [Theory]
    [InlineData("--drafts", "draft", "0 drafts, 1 future, 1 expired")]
    [InlineData("--future", "ahead", "1 draft, 0 future, 1 expired")]
    public async Task Drafts_and_messages_ahead_can_be_shown(
        string option,
        string name,
        string left
    )
    {
        using var site = new SiteOnDisk(Site);

        var run = await site.BuildWell(option);

        Assert.EndsWith($"left out: {left}\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            site.Output(),
            line => line.Contains($"/{name}/", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Verbose_names_what_is_left_out()
    {
        using var site = new SiteOnDisk(Site);

        var run = await site.BuildWell("--verbose");

        Assert.Contains(
            "left out (draft): posts/2021-09-02-draft.md\n",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "left out (future): posts/2021-10-01-ahead.md\n",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "left out (expired): posts/2021-08-01-old.md\n",
            run.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Quiet_prints_problems_alone()
    {
        using var site = new SiteOnDisk(Site);

        Assert.Equal(new CommandRun(0, "", ""), await site.Build("--quiet"));
        site.Write("posts/2021-09-03.md", "No title\n");
        var run = await site.BuildWell("--quiet");

        Assert.Empty(run.Out);
        Assert.Contains("warning DM0207", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts/2021-09-03-b.md", "No title\n", "DM0207")]
    [InlineData("posts/2021-09-03-b.md", "# B\n[gone](gone.md)\n", "DM0302")]
    [InlineData("posts/2021-09-03-b.md", "# B\n[x](javascript:x)\n", "DM0304")]
    [InlineData("site.yml", "counters: [{ id: a, since: 2030-01-01, text: x }]\n", "DM0701")]
    public async Task Strict_fails_on_warnings_and_changes_nothing(
        string path,
        string text,
        string code
    )
    {
        using var site = new SiteOnDisk(Site);
        await site.BuildWell("--strict");
        site.Write(path, text);
        var before = site.Everything();

        var run = await site.Build("--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"warning {code}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
        var easy = await site.BuildWell();
        Assert.Contains($"warning {code}", easy.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_names_all_warnings_in_one_run()
    {
        using var site = new SiteOnDisk(Site);
        site.Write("posts/2021-09-03-b.md", "No title [gone](gone.md)\n");

        var run = await site.Build("--strict");

        Assert.Contains("DM0207", run.Error, StringComparison.Ordinal);
        Assert.Contains("DM0302", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("output")));
    }

    [Theory]
    [InlineData("https://other.example/office/")]
    [InlineData("https://other.example/office")]
    public async Task The_base_url_can_be_another(string url)
    {
        using var site = new SiteOnDisk(Site);

        await site.BuildWell("--base-url", url);

        Assert.Contains(
            "href=\"/office/2021/09/open/\"",
            site.Read("output/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_output_option_counts_from_here_and_the_setting_from_the_site()
    {
        using var site = new SiteOnDisk(Site);
        site.Write("site.yml", "output: public/www\n");
        var here = Path.Combine(site.Around, "here");
        Directory.CreateDirectory(here);

        await CommandRun.In(here, ["build", "--site", "../site"]);
        await CommandRun.In(here, ["build", "--site", "../site", "--output", "out"]);

        Assert.True(site.Has("public/www/index.html"));
        Assert.True(File.Exists(Path.Combine(here, "out", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(here, "public")));
    }
}
