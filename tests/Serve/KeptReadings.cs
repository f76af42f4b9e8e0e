using System.Net;
using Daymark.Build;
using Daymark.Files;
using Daymark.Model;
using Daymark.Serve;
using Daymark.Tests.Support;
using NodaTime.Testing;

namespace Daymark.Tests.Serve;

/// <summary>A save costs what was saved: what did not change between two builds of a preview is not read again.</summary>
public sealed class KeptReadings : IDisposable
{
    private const int Posts = 1000;

    private readonly SiteOnDisk site = new("-- site.yml --\ntitle: Harbour\n");
    private readonly BuildMemory memory = new();

    public KeptReadings()
    {
        for (var i = 0; i < Posts; i++)
            site.Write(Name(i), $"---\ntitle: T {i}\n---\nText\n");
        site.Write("templates/partials/footer.html", "<p>own footer</p>");
    }

    [Fact]
    public async Task A_save_reads_its_own_front_matter_alone()
    {
        Assert.Empty((await Build()).Problems.Sorted());
        Assert.Equal((Posts, 1), Readings);

        site.Write(Name(7), "---\ntitle: Another\n---\nText\n");
        var build = await Build();
        Assert.Contains(build.Plan!.Index.Posts, post => post.Title == "Another");
        Assert.Equal((Posts + 1, 1), Readings);

        await Build();
        Assert.Equal((Posts + 1, 1), Readings);
    }

    [Fact]
    public async Task Templates_are_parsed_when_one_of_them_changes()
    {
        await Build();
        site.Write("templates/partials/footer.html", "<p>another footer</p>");
        await Build();
        Assert.Equal((Posts, 2), Readings);
        File.Delete(site.At("templates/partials/footer.html"));
        await Build();
        Assert.Equal((Posts, 3), Readings);
    }

    [Fact]
    public async Task What_is_wrong_is_told_each_time()
    {
        site.Write(Name(7), "---\ntitle: T\ndraft: no\n---\n");
        site.Write("templates/partials/header.html", "{{ if }}");
        for (var i = 0; i < 2; i++)
        {
            var build = await Build();
            Assert.Null(build.Plan);
            Assert.Equal(
                ["DM0206", "DM0401"],
                build.Problems.Sorted().Select(problem => problem.Kind.Code)
            );
        }
    }

    [Fact]
    public async Task Broken_settings_make_nothing_be_read_again()
    {
        await Build();
        site.Write("site.yml", "titel: Harbour\n");
        await Build();
        site.Write("site.yml", "title: Another harbour\n");
        await Build();
        Assert.Equal((Posts, 1), Readings);
    }

    [Fact]
    public async Task A_file_that_went_is_forgotten_and_one_that_came_back_is_read()
    {
        await Build();
        var text = site.Read(Name(7));
        File.Delete(site.At(Name(7)));
        var build = await Build();
        Assert.Equal(Posts - 1, build.Plan!.Index.Posts.Count);
        Assert.Equal(Posts - 1, memory.FrontMatter.Count);
        site.Write(Name(7), text);
        Assert.Equal(Posts, (await Build()).Plan!.Index.Posts.Count);
        Assert.Equal((Posts + 1, 1), Readings);
    }

    private (int FrontMatter, int Templates) Readings =>
        (memory.FrontMatter.Readings, memory.Templates.Readings);

    private static string Name(int number) => $"posts/2021-08-01-n{number}.md";

    private Task<PreviewBuild> Build() =>
        PreviewBuild.Of(
            new PreviewOptions(
                site.Folder,
                DefaultTheme.Read(),
                new BuildRequest(TestSite.Now, null, Visibility.Published, null),
                false,
                new FakeClock(TestSite.Now),
                IPAddress.Loopback,
                0
            ),
            memory,
            "http://localhost/",
            TestContext.Current.CancellationToken
        );

    public void Dispose() => site.Dispose();
}
