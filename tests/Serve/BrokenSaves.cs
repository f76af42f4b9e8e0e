using System.Net;
using System.Text.Json;
using Daymark.Tests.Support;

namespace Daymark.Tests.Serve;

/// <summary>What a preview shows of a site with errors.</summary>
public sealed class BrokenSaves
{
    private const string Post = "posts/2021-09-01-open.md";
    private const string Page = "/2021/09/open/";

    public static TheoryData<string, string> Errors =>
        new()
        {
            { Post, "---\ntitle: Open\ndate: 2021-02-30\n---\n" },
            { Post, "# Open\n:counter[none]\n" },
            { "site.yml", "titel: Harbour\n" },
            { "templates/post.html", "{{ post.nope }}" },
            { "templates/post.html", "{{ if }}" },
        };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task The_last_good_site_stays_until_the_error_is_mended(string file, string text)
    {
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        await preview.UntilHas(Page, "Boats may enter.");
        using var events = await preview.Send("/.daymark/events");
        using var reader = new StreamReader(
            await events.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)
        );
        var (first, none) = await Next(reader);
        Assert.Equal(0, none);
        // The first site has to be known as good.
        await Task.Delay(600, TestContext.Current.CancellationToken);
        var before = preview.Site.Has(file) ? preview.Site.Read(file) : null;

        preview.Site.Write(file, text);

        while ((await Next(reader)).Errors == 0) { }
        Assert.Contains(
            "Boats may enter.",
            (await preview.Get(Page)).Text,
            StringComparison.Ordinal
        );
        var problems = (await preview.Get("/.daymark/problems")).Text;
        Assert.Contains(file, problems, StringComparison.Ordinal);
        Assert.Contains("error DM", problems, StringComparison.Ordinal);
        Assert.Contains("^", problems, StringComparison.Ordinal);
        Assert.Contains(preview.Problems, problem => problem.IsError);

        if (before is null)
            File.Delete(preview.Site.At(file));
        else
            preview.Site.Write(file, before);
        while (await Next(reader) is var state && (state.Errors > 0 || state.Version == first)) { }
        await preview.UntilHas(Page, "Boats may enter.");
    }

    [Fact]
    public async Task Without_any_good_site_every_page_says_what_is_wrong()
    {
        await using var preview = new RunningPreview(
            new SiteOnDisk("-- site.yml --\ntitel: Harbour & <b>\n")
        );
        var (status, page) = await preview.Get("/any/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("site.yml:1:1: error DM", page, StringComparison.Ordinal);
        Assert.Contains(
            "<pre>titel: Harbour &amp; &lt;b&gt;\n^^^^^</pre>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("live.js", page, StringComparison.Ordinal);
        preview.Site.Write("site.yml", "title: Harbour\n");
        await preview.UntilStatus("/", HttpStatusCode.OK);
    }

    private static async Task<(string Version, int Errors)> Next(StreamReader events)
    {
        while (true)
        {
            var line = await events
                .ReadLineAsync(TestContext.Current.CancellationToken)
                .AsTask()
                .WaitAsync(TimeSpan.FromSeconds(20));
            Assert.NotNull(line);
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            using var json = JsonDocument.Parse(line[6..]);
            return (
                json.RootElement.GetProperty("version").GetString()!,
                json.RootElement.GetProperty("errors").GetInt32()
            );
        }
    }
}
