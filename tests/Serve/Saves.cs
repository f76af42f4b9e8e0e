using System.Net;
using Daymark.Tests.Support;

namespace Daymark.Tests.Serve;

/// <summary>How a preview follows what editors do to files.</summary>
public sealed class Saves
{
    private const string Post = "posts/2021-09-01-open.md";
    private const string Page = "/2021/09/open/";

    [Fact]
    public async Task Every_way_of_saving_is_followed()
    {
        await using var preview = New();
        var site = preview.Site;
        await preview.UntilHas(Page, "Boats may enter");

        site.Write("posts/.open.md.tmp", "# Open\nby renaming");
        File.Move(site.At("posts/.open.md.tmp"), site.At(Post), overwrite: true);
        await preview.UntilHas(Page, "by renaming");

        File.Move(site.At(Post), site.At(Post + "~"));
        site.Write(Post, "# Open\nbeside a copy");
        await preview.UntilHas(Page, "beside a copy");

        site.Write(Post, "");
        await Task.Delay(50, TestContext.Current.CancellationToken);
        site.Write(Post, "# Open\nin two parts");
        await preview.UntilHas(Page, "in two parts");
        Assert.DoesNotContain(preview.Problems, problem => problem.IsError);

        site.Write(Post, "# Open\nwith an old date");
        File.SetLastWriteTimeUtc(
            site.At(Post),
            new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc)
        );
        await preview.UntilHas(Page, "with an old date");
    }

    [Fact]
    public async Task Deleted_renamed_and_moved_files_are_followed()
    {
        await using var preview = New();
        var site = preview.Site;
        await preview.UntilStatus(Page, HttpStatusCode.OK);

        File.Move(site.At(Post), site.At("posts/2021-09-01-shut.md"));
        await preview.UntilStatus(Page, HttpStatusCode.NotFound);
        await preview.UntilStatus("/2021/09/shut/", HttpStatusCode.OK);
        foreach (var list in new[] { "/", "/messages/", "/2021/09/", "/feed.xml", "/sitemap.xml" })
        {
            var text = (await preview.Get(list)).Text;
            Assert.Contains("/2021/09/shut/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("/2021/09/open/", text, StringComparison.Ordinal);
        }

        Directory.CreateDirectory(site.At("posts/new/deep"));
        site.Write("posts/new/deep/2021-08-01-deep.md", "# Deep");
        await preview.UntilStatus("/2021/08/deep/", HttpStatusCode.OK);
        Directory.Move(site.At("posts/new"), site.At("away"));
        await preview.UntilStatus("/2021/08/deep/", HttpStatusCode.NotFound);
        Directory.Move(site.At("away"), site.At("posts/back"));
        await preview.UntilStatus("/2021/08/deep/", HttpStatusCode.OK);
        site.Write("posts/back/deep/2021-08-01-deep.md", "# Deep\nbelow");
        await preview.UntilHas("/2021/08/deep/", "below");

        Directory.Delete(site.At("posts"), recursive: true);
        await preview.UntilStatus("/2021/08/deep/", HttpStatusCode.NotFound);
        site.Write("posts/2021-08-02-again.md", "# Again");
        await preview.UntilStatus("/2021/08/again/", HttpStatusCode.OK);
    }

    [Fact]
    public async Task Settings_templates_pages_and_static_files_are_followed()
    {
        await using var preview = New();
        var site = preview.Site;
        site.Write("templates/partials/footer.html", "<p>own footer</p>");
        await preview.UntilHas("/", "own footer");
        File.Delete(site.At("templates/partials/footer.html"));
        await RunningPreview.Until(
            async () => (await preview.Get("/")).Text.Contains("own footer") ? "still there" : null,
            "the footer never went"
        );
        site.Write("site.yml", "title: Another harbour\n");
        await preview.UntilHas("/", "Another harbour");
        site.Write("pages/about.md", "# About");
        await preview.UntilStatus("/about/", HttpStatusCode.OK);
        site.Write("static/a.txt", "one");
        await preview.UntilHas("/a.txt", "one");
        site.Write("static/a.txt", "two");
        await preview.UntilHas("/a.txt", "two");
    }

    [Fact]
    public async Task Litter_of_editors_and_builds_are_no_reason_to_build()
    {
        await using var preview = New();
        await preview.UntilStatus(Page, HttpStatusCode.OK);
        var builds = preview.Builds;
        foreach (
            var name in new[]
            {
                "a.md~",
                ".a.md.swp",
                "4913",
                ".DS_Store",
                "#a.md#",
                ".#a.md",
                "a.bak",
            }
        )
            preview.Site.Write($"posts/{name}", "x");
        await preview.Site.BuildWell();
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        Assert.Equal(builds, preview.Builds);
    }

    [Fact]
    public async Task Many_files_at_once_are_few_builds()
    {
        await using var preview = New();
        await preview.UntilStatus(Page, HttpStatusCode.OK);
        var builds = preview.Builds;
        for (var i = 0; i < 200; i++)
            preview.Site.Write($"posts/2021-08-01-n{i}.md", $"# N {i}");
        await preview.UntilStatus("/2021/08/n199/", HttpStatusCode.OK);
        await preview.UntilStatus("/2021/08/n0/", HttpStatusCode.OK);
        Assert.InRange(preview.Builds - builds, 1, 20);
    }

    [Fact]
    public async Task Where_the_system_tells_nothing_it_looks_itself_and_says_so()
    {
        await using var preview = new RunningPreview(
            SiteOnDisk.Plain(),
            _ => throw new IOException("The limit of watchers has been reached.")
        );
        await preview.UntilStatus(Page, HttpStatusCode.OK);
        preview.Site.Write(Post, "# Open\nseen without being told");
        await preview.UntilHas(Page, "seen without being told");
        var warning = Assert.Single(preview.Problems, problem => problem.Kind.Code == "DM0805");
        Assert.False(warning.IsError);
        Assert.Contains("The limit of watchers", warning.Message, StringComparison.Ordinal);
    }

    private static RunningPreview New() => new(SiteOnDisk.Plain());
}
