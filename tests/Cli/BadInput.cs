using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>Each mistake in a site: one located error, exit code 1, and the earlier output as it was.</summary>
public sealed class BadInput
{
    [Theory]
    [InlineData("site.yml", "title: \"open", "site.yml:1:8: error DM0103")]
    [InlineData("site.yml", "titel: H", "site.yml:1:1: error DM0106")]
    [InlineData("site.yml", "time_zone: Europe/Lodnon", "site.yml:1:12: error DM0109")]
    [InlineData("posts/b.md", "# No date", "posts/b.md:1: error DM0204")]
    [InlineData("posts/b.md", "---\ndate: 2023-02-29\n---\n# B", "posts/b.md:2:7: error DM0205")]
    [InlineData("posts/2023-02-29-b.md", "# B", "posts/2023-02-29-b.md:1: error DM0204")]
    [InlineData(
        "posts/b.md",
        "---\ndate: 2021-09-02\ndraft: maybe\n---\n# B",
        "posts/b.md:3:8: error DM0206"
    )]
    [InlineData("posts/b.md", "---\ndate: 2021-09-02\n# B", "posts/b.md:1:1: error DM0201")]
    [InlineData(
        "posts/b.md",
        "---\ntitle: A: B\ndate: 2021-09-02\n---\n",
        "posts/b.md:2:9: error DM0103"
    )]
    [InlineData("posts/x/2021-09-01-open.md", "# B", "posts/x/2021-09-01-open.md: error DM0501")]
    [InlineData(
        "posts/b.md",
        "---\ndate: 2021-09-01\nslug: OPEN\n---\n# B",
        "posts/b.md: error DM0501"
    )]
    [InlineData(
        "posts/b.md",
        "---\ndate: 2021-09-02\npermalink: /messages/\n---\n# B",
        "posts/b.md: error DM0501"
    )]
    [InlineData(
        "posts/b.md",
        "---\ndate: 2021-09-02\npermalink: /MESSAGES/\n---\n# B",
        "posts/b.md: error DM0501"
    )]
    [InlineData(
        "posts/b.md",
        "---\ndate: 2021-09-02\nlayout: missing\n---\n# B",
        "posts/b.md:3:9: error DM0404"
    )]
    [InlineData("pages/b.md", "---\nlayout: missing\n---\n# B", "pages/b.md:2:9: error DM0404")]
    [InlineData(
        "templates/post.html",
        "<p>\n{{ psot.title }}",
        "templates/post.html:2:4: error DM0403"
    )]
    [InlineData("templates/post.html", "{{ post.titel }}", "templates/post.html:1:9: error DM0403")]
    [InlineData(
        "templates/post.html",
        "{{ include 'gone' }}",
        "templates/post.html:1:12: error DM0404"
    )]
    [InlineData("templates/post.html", "{{ if x }}", "templates/post.html:1:")]
    [InlineData(
        "templates/partials/footer.html",
        "{{ include 'header' }}{{ include 'footer' }}",
        "templates/partials/footer.html:1:"
    )]
    [InlineData("data/x.yml", "a: [", "data/x.yml:1:4: error DM0103")]
    [InlineData("data/x.json", "{\"a\": 1,, }", "data/x.json:1:9: error DM0103")]
    public async Task A_mistake(string path, string text, string start)
    {
        using var site = await Built();
        site.Write(path, text + "\n");

        await Fails(site, start);
    }

    [Fact]
    public async Task No_settings()
    {
        using var site = await Built();
        File.Delete(site.At("site.yml"));

        await Fails(site, "error DM0101: there is no site.yml in ");
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("posts/2021-09-02-b.md")]
    [InlineData("templates/post.html")]
    public async Task A_file_that_is_not_utf_8(string path)
    {
        using var site = await Built();
        site.Write(path, [.. Encoding.UTF8.GetBytes("# one\n# caf"), 0xE9, (byte)'\n']);

        await Fails(site, $"{path}:2:6: error DM0102");
    }

    private static async Task<SiteOnDisk> Built()
    {
        var site = SiteOnDisk.Plain();
        await site.BuildWell();
        return site;
    }

    private static async Task Fails(SiteOnDisk site, string start)
    {
        var before = site.Everything();

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(start, run.Error, StringComparison.Ordinal);
        Assert.Single(
            run.Error.Split('\n'),
            line => line.Contains("error DM", StringComparison.Ordinal)
        );
        Assert.Empty(run.Out);
        Assert.Equal(before, site.Everything());
    }
}
