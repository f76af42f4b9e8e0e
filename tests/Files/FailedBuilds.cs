using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>A build that fails leaves the published site as it was, and one that succeeds never shows half of it.</summary>
public sealed class FailedBuilds
{
    [Theory]
    [InlineData("templates/post.html", "{{ if }}")]
    [InlineData("templates/post.html", "{{ post.titel }}")]
    [InlineData("posts/2021-09-02-b.md", "---\ntitle: Part one: the start\n---\n")]
    [InlineData("posts/2021-09-02-b.md", "Text :counter[none]\n")]
    [InlineData("site.yml", "title: [\n")]
    [InlineData("static/2021/09/open/index.html", "mine")]
    public async Task Change_nothing(string path, string text)
    {
        using var site = SiteOnDisk.Plain();
        await site.BuildWell();
        var before = site.Output();
        site.Write("posts/2021-09-03-c.md", "# C\n");
        site.Write(path, text);

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Output());
    }

    [Fact]
    public async Task A_reader_never_meets_a_missing_or_half_page()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("templates/partials/footer.html", "<p>0</p>");
        await site.BuildWell();
        using var stop = new CancellationTokenSource();
        var (page, seen) = (site.At("output/index.html"), 0);
        var reader = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    Assert.EndsWith("</html>\n", File.ReadAllText(page), StringComparison.Ordinal);
                    seen++;
                }
            },
            TestContext.Current.CancellationToken
        );

        for (var round = 1; round <= 20; round++)
        {
            site.Write("templates/partials/footer.html", $"<p>{round}</p>");
            await site.BuildWell();
        }

        await stop.CancelAsync();
        await reader;
        Assert.True(seen > 0);
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_is_named()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "Nothing is hidden from this user."
        );
        using var site = SiteOnDisk.Plain();
        site.Write("posts/2021-09-02-b.md", "# B\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(site.At("posts/2021-09-02-b.md"), UnixFileMode.None);

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "posts/2021-09-02-b.md: error DM0111",
            run.Error,
            StringComparison.Ordinal
        );
    }
}
