using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>What Daymark did not write in an output folder is neither replaced nor removed, nor written through.</summary>
public sealed class OtherPeoplesFiles
{
    [Theory]
    [InlineData("2021/09/late/index.html")]
    [InlineData("2021/09/late")]
    [InlineData("2021/09/late/index.html/mine.txt")]
    public async Task A_file_in_the_way_is_an_error_and_survives(string path)
    {
        using var site = await Built();
        site.Write($"output/{path}", "mine");
        site.Write("posts/2021-09-02-late.md", "# Late\n");
        var before = site.Everything();

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DM0602", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public async Task A_folder_that_should_become_a_file_but_holds_somebody_elses_survives()
    {
        using var site = await Built();
        site.Write("static/b/c", "file");
        await site.BuildWell();
        site.Write("output/b/mine.txt", "mine");
        Directory.Delete(site.At("static/b"), recursive: true);
        site.Write("static/b", "now a file");
        var before = site.Everything();

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public async Task A_file_with_the_very_same_bytes_is_taken_over()
    {
        using var site = await Built();
        site.Write("output/logo.svg", "<svg/>");
        site.Write("static/logo.svg", "<svg/>");

        await site.BuildWell();
        File.Delete(site.At("static/logo.svg"));
        await site.BuildWell();

        Assert.False(site.Has("output/logo.svg"));
    }

    [Fact]
    public async Task A_folder_put_in_the_place_of_a_page_is_left_alone()
    {
        using var site = await Built();
        File.Delete(site.At("output/2021/09/open/index.html"));
        site.Write("output/2021/09/open/index.html/mine.txt", "mine");
        File.Delete(site.At("posts/2021-09-01-open.md"));

        await site.BuildWell();

        Assert.Equal("mine", site.Read("output/2021/09/open/index.html/mine.txt"));
    }

    [Fact]
    public async Task Nothing_is_written_through_a_linked_folder()
    {
        using var site = await Linked();
        site.Write("posts/2021-09-02-late.md", "# Late\n");
        var before = site.Everything();

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("symbolic link", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public async Task Nothing_is_removed_through_a_linked_folder()
    {
        using var site = await Linked();
        File.Delete(site.At("posts/2021-09-01-open.md"));

        await site.BuildWell();

        Assert.True(
            File.Exists(Path.Combine(site.Around, "elsewhere", "09", "open", "index.html"))
        );
    }

    [Fact]
    public async Task A_link_in_the_place_of_a_page_is_replaced_and_not_followed()
    {
        using var site = await Built();
        var target = Path.Combine(site.Around, "elsewhere.html");
        File.WriteAllText(target, "theirs");
        File.Delete(site.At("output/index.html"));
        File.CreateSymbolicLink(site.At("output/index.html"), target);

        await site.BuildWell();

        Assert.Equal("theirs", File.ReadAllText(target));
        Assert.Null(new FileInfo(site.At("output/index.html")).LinkTarget);
    }

    [Fact]
    public async Task Daymarks_own_folder_may_be_no_link()
    {
        using var site = await Built();
        var elsewhere = Path.Combine(site.Around, "elsewhere");
        Directory.Move(site.At("output/.daymark"), elsewhere);
        Directory.CreateDirectory(Path.Combine(elsewhere, "staging", "theirs"));
        Directory.CreateSymbolicLink(site.At("output/.daymark"), elsewhere);
        site.Write("posts/2021-09-02-late.md", "# Late\n");
        var before = site.Everything();

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, site.Everything());
    }

    [Theory]
    [InlineData("../../precious.txt")]
    [InlineData("../precious.txt")]
    [InlineData("2021/../../../precious.txt")]
    [InlineData("/precious.txt")]
    [InlineData(".daymark/../../precious.txt")]
    [InlineData("..\\precious.txt")]
    public async Task A_forged_manifest_cannot_have_files_outside_removed(string line)
    {
        using var site = await Built();
        File.WriteAllText(Path.Combine(site.Around, "precious.txt"), "precious");
        site.Write("precious.txt", "precious");
        File.AppendAllText(site.At("output/.daymark/manifest"), line + "\n");
        site.Write("posts/2021-09-02-late.md", "# Late\n");

        await site.BuildWell();

        Assert.True(site.Has("precious.txt"));
        Assert.True(File.Exists(Path.Combine(site.Around, "precious.txt")));
    }

    private static async Task<SiteOnDisk> Built()
    {
        var site = SiteOnDisk.Plain();
        await site.BuildWell();
        return site;
    }

    /// <summary>A built site whose folder of 2021 was moved elsewhere and replaced by a link.</summary>
    private static async Task<SiteOnDisk> Linked()
    {
        var site = await Built();
        var elsewhere = Path.Combine(site.Around, "elsewhere");
        Directory.Move(site.At("output/2021"), elsewhere);
        Directory.CreateSymbolicLink(site.At("output/2021"), elsewhere);
        return site;
    }
}
