using Daymark.Files;
using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>Folders that Daymark does not agree to write, because somebody would lose files.</summary>
public sealed class RefusedOutputs
{
    [Theory]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("..")]
    [InlineData("../site")]
    [InlineData("/")]
    [InlineData("posts")]
    [InlineData("posts/new")]
    [InlineData("pages")]
    [InlineData("templates")]
    [InlineData("data")]
    [InlineData("static")]
    [InlineData("static/out")]
    [InlineData("link")]
    [InlineData("link/posts")]
    [InlineData("foreign")]
    [InlineData("file.txt")]
    [InlineData("site.yml")]
    public async Task A_dangerous_folder_is_refused_before_any_change(string value)
    {
        using var site = Site();
        site.Write("site.yml", $"title: H\noutput: \"{value}\"\n");
        var before = site.Everything();

        foreach (var run in new[] { await site.Build(), await site.Build("--output", value) })
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("DM0601", run.Error, StringComparison.Ordinal);
            if (value.Trim().Length > 0)
                Assert.Contains($"`{value}`", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Out);
            Assert.Equal(before, site.Everything());
        }
    }

    [Fact]
    public void The_home_folder_is_refused_and_one_in_it_is_not()
    {
        using var home = new TemporaryFolder();
        using var site = Site();

        Assert.NotNull(OutputRules.Refuse("~", home.Path, site.Folder, home.Path));
        Assert.NotNull(OutputRules.Refuse("~", home.Path + "/", site.Folder, home.Path));
        Assert.Null(OutputRules.Refuse("~/www", home.At("www"), site.Folder, home.Path));
    }

    [Theory]
    [InlineData("output")]
    [InlineData("public")]
    [InlineData("build/www")]
    [InlineData("empty")]
    [InlineData("postscript")]
    [InlineData("../www")]
    public async Task A_folder_of_its_own_is_written_again_and_again(string value)
    {
        using var site = Site();
        Directory.CreateDirectory(site.At("empty"));
        await site.BuildWell("--output", value);
        var first = site.Everything();

        var run = await site.BuildWell("--output", value);

        Assert.Contains(": 0 files written,", run.Out, StringComparison.Ordinal);
        Assert.Equal(first, site.Everything());
    }

    [Fact]
    public async Task A_link_to_an_empty_folder_elsewhere_is_fine()
    {
        using var site = Site();
        var elsewhere = Path.Combine(site.Around, "elsewhere");
        Directory.CreateDirectory(elsewhere);
        Directory.CreateSymbolicLink(site.At("output"), elsewhere);

        await site.BuildWell();

        Assert.True(File.Exists(Path.Combine(elsewhere, "index.html")));
    }

    private static SiteOnDisk Site()
    {
        var site = SiteOnDisk.Plain();
        site.Write("foreign/.git/HEAD", "ref: refs/heads/main\n");
        site.Write("foreign/notes.txt", "mine\n");
        site.Write("file.txt", "mine\n");
        site.Write("static/robots.txt", "\n");
        Directory.CreateSymbolicLink(site.At("link"), site.Folder);
        return site;
    }
}
