using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>A site reads nothing outside its folder, so symbolic links in it are passed over with a warning.</summary>
public sealed class LinksInTheSite
{
    [Theory]
    [InlineData("posts/secret.md", "secret.md")]
    [InlineData("templates/post.html", "secret.md")]
    [InlineData("static/secret.txt", "secret.md")]
    [InlineData("data/secret.yml", "secret.md")]
    [InlineData("posts/folder", ".")]
    [InlineData("static/folder", ".")]
    [InlineData("pages", ".")]
    [InlineData("static/loop", "../site/static")]
    [InlineData("static/gone", "nowhere")]
    public async Task A_link_is_not_followed(string path, string target)
    {
        using var site = SiteOnDisk.Plain();
        var outside = Path.Combine(site.Around, "outside");
        Directory.CreateDirectory(outside);
        File.WriteAllText(
            Path.Combine(outside, "secret.md"),
            "---\ntitle: Secret\ndate: 2021-01-01\n---\nSecret\n"
        );
        Directory.CreateDirectory(Path.GetDirectoryName(site.At(path))!);
        File.CreateSymbolicLink(site.At(path), Path.Combine(outside, target));

        var run = await site.BuildWell();

        Assert.StartsWith($"{path}: warning DM0112", run.Error, StringComparison.Ordinal);
        foreach (
            var file in Directory.EnumerateFiles(
                site.At("output"),
                "*",
                SearchOption.AllDirectories
            )
        )
            Assert.DoesNotContain("Secret", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_behind_a_link_are_none()
    {
        using var site = SiteOnDisk.Plain();
        File.Move(site.At("site.yml"), Path.Combine(site.Around, "site.yml"));
        File.CreateSymbolicLink(site.At("site.yml"), Path.Combine(site.Around, "site.yml"));

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml: warning DM0112", run.Error, StringComparison.Ordinal);
        Assert.Contains("error DM0101", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_itself_may_be_reached_through_a_link()
    {
        using var site = SiteOnDisk.Plain();
        var link = Path.Combine(site.Around, "link");
        Directory.CreateSymbolicLink(link, site.Folder);

        var run = await CommandRun.In(site.Around, ["build", "--site", "link"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(site.Has("output/index.html"));
    }

    [Fact]
    public async Task Hidden_files_are_read_from_static_alone()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("posts/.draft.md", "no front matter");
        site.Write("posts/.obsidian/x.md", "no front matter");
        site.Write("static/.well-known/security.txt", "Contact: mailto:a@b.example\n");

        var run = await site.BuildWell();

        Assert.Empty(run.Error);
        Assert.True(site.Has("output/.well-known/security.txt"));
    }
}
