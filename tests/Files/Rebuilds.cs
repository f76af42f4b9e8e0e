using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>A build over an earlier one ends where a fresh build would, and leaves other people's files alone.</summary>
public sealed class Rebuilds
{
    [Fact]
    public async Task What_is_no_longer_made_vanishes_and_other_files_stay()
    {
        using var site = new SiteOnDisk("-- site.yml --\ntitle: H\npage_size: 5\n");
        for (var day = 1; day <= 11; day++)
            site.Write(
                FormattableString.Invariant($"posts/2021-09-{day:00}-m{day}.md"),
                $"---\ntitle: Message {day}\ntags: [t{day}]\n---\nText\n"
            );
        await site.BuildWell();
        site.Write("output/CNAME", "harbour.example\n");
        site.Write("output/keep/me.txt", "mine\n");
        site.Write("output/2021/09/m3/mine.txt", "mine\n");
        for (var day = 1; day <= 6; day++)
            File.Delete(site.At($"posts/2021-09-0{day}-m{day}.md"));
        File.Move(site.At("posts/2021-09-07-m7.md"), site.At("posts/2021-09-07-renamed.md"));
        site.Write("posts/2021-09-08-m8.md", "---\ntitle: M\ndraft: true\n---\n");
        site.Write("posts/2021-09-09-m9.md", "---\ntitle: Message 9\n---\nText\n");

        await site.BuildWell();

        await site.BuildWell("--output", "fresh");
        var own =
            site.Read("output/CNAME")
            + site.Read("output/keep/me.txt")
            + site.Read("output/2021/09/m3/mine.txt");
        Assert.Equal("harbour.example\nmine\nmine\n", own);
        File.Delete(site.At("output/CNAME"));
        Directory.Delete(site.At("output/keep"), recursive: true);
        Directory.Delete(site.At("output/2021/09/m3"), recursive: true);
        Assert.Equal(site.Output("fresh"), site.Output());
    }

    [Fact]
    public async Task Unchanged_files_keep_their_time_stamps()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("static/logo.svg", "<svg/>");
        await site.BuildWell();
        var stamp = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        var before = Files(site).ToDictionary(file => file, File.ReadAllText);
        foreach (var file in before.Keys)
            File.SetLastWriteTimeUtc(file, stamp);
        site.Write("posts/2021-09-01-open.md", "# Open again\nBoats and ships may enter.\n");

        await site.BuildWell();

        Assert.All(
            Files(site),
            file =>
                Assert.Equal(
                    before[file] == File.ReadAllText(file),
                    File.GetLastWriteTimeUtc(file) == stamp
                )
        );
        Assert.NotEqual(stamp, File.GetLastWriteTimeUtc(site.At("output/index.html")));
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(site.At("output/logo.svg")));
    }

    private static string[] Files(SiteOnDisk site) =>
        [
            .. Directory
                .GetFiles(site.At("output"), "*", SearchOption.AllDirectories)
                .Where(file => !file.Contains(".daymark", StringComparison.Ordinal)),
        ];

    [Fact]
    public async Task A_file_can_become_a_folder_and_a_folder_a_file()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("static/a", "file");
        site.Write("static/b/c", "file");
        await site.BuildWell();
        File.Delete(site.At("static/a"));
        Directory.Delete(site.At("static/b"), recursive: true);
        site.Write("static/a/c/d", "now a folder");
        site.Write("static/b", "now a file");

        await site.BuildWell();

        Assert.Equal("now a folder", site.Read("output/a/c/d"));
        Assert.Equal("now a file", site.Read("output/b"));
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        using var site = SiteOnDisk.Plain();
        site.Write("static/a.css", "one");
        ReadOnly(site.At("static/a.css"));
        await site.BuildWell();
        ReadOnly(site.At("output/a.css"));
        await site.BuildWell();
        File.Delete(site.At("static/a.css"));
        site.Write("static/a.css", "two");

        await site.BuildWell();

        Assert.Equal("two", site.Read("output/a.css"));
    }

    [Fact]
    public async Task What_somebody_removed_from_the_output_is_made_again_or_forgotten()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("posts/2020-01-01-old.md", "# Old\n");
        await site.BuildWell();
        Directory.Delete(site.At("output/2020"), recursive: true);
        File.Delete(site.At("output/index.html"));
        File.Delete(site.At("posts/2020-01-01-old.md"));

        await site.BuildWell();

        await site.BuildWell("--output", "fresh");
        Assert.Equal(site.Output("fresh"), site.Output());
    }

    [Fact]
    public async Task What_a_killed_build_left_behind_vanishes()
    {
        using var site = SiteOnDisk.Plain();
        site.Write(".output.daymark/2021/half.html", "<p>half");
        await site.BuildWell();
        Assert.False(Directory.Exists(site.At(".output.daymark")));
        var whole = site.Everything();
        site.Write("output/.daymark/staging/2021/half.html", "<p>half");
        site.Write("output/.daymark/manifest.new", "half");

        await site.BuildWell();
        site.Write("posts/2021-09-02-b.md", "# B\n");
        await site.BuildWell();
        File.Delete(site.At("posts/2021-09-02-b.md"));
        await site.BuildWell();

        Assert.Equal(whole, site.Everything());
    }

    private static void ReadOnly(string file)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.GroupRead);
    }
}
