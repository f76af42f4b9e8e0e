using System.Net;
using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Serve;

/// <summary>What a preview shows while a site is written.</summary>
public sealed class Previews
{
    private const string Text = """
        -- site.yml --
        title: Harbour
        base_url: https://harbour.example/office/
        time_zone: Europe/London
        counters: [{ id: shut, since: 2018-03-04, text: "{n} days shut" }]
        -- posts/2021-09-01-open.md --
        # Open again
        Boats may enter.
        -- posts/2021-09-02-draft.md --
        ---
        draft: true
        ---
        # Not yet
        -- posts/2021-09-25-soon.md --
        # Soon
        -- static/.well-known/a.txt --
        plain
        -- static/own.html --
        <p>own
        """;

    [Fact]
    public async Task The_site_stands_at_the_root_with_addresses_of_the_preview()
    {
        await using var preview = New();
        var (status, page) = await preview.Get("/2021/09/open/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("href=\"/messages/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour.example", page, StringComparison.Ordinal);
        Assert.Contains(
            await preview.Address,
            (await preview.Get("/feed.xml")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Drafts_and_future_messages_are_shown_and_marked()
    {
        await using var preview = New();
        Assert.Contains(
            "<p class=\"daymark-mark\" role=\"note\" lang=\"en\" dir=\"ltr\">Draft: only this preview shows it.</p>",
            (await preview.Get("/2021/09/draft/")).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Only this preview shows it before 2021-09-25 00:00 (Europe/London).",
            (await preview.Get("/2021/09/soon/")).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "daymark-mark",
            (await preview.Get("/2021/09/open/")).Text,
            StringComparison.Ordinal
        );
        var style = (await preview.Get("/.daymark/live.css")).Text;
        Assert.Contains(
            "a[href=\"/2021/09/draft/\"]::after { content: \"draft\"",
            style,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "a[href=\"/2021/09/soon/\"]::after { content: \"future\"",
            style,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_preview_adds_to_pages_what_a_build_never_writes()
    {
        await using var preview = New();
        foreach (var path in new[] { "/", "/2021/09/open/", "/own.html" })
            Assert.Contains(
                "src=\"/.daymark/live.js\"",
                (await preview.Get(path)).Text,
                StringComparison.Ordinal
            );
        await preview.Site.BuildWell("--drafts", "--future");
        foreach (
            var file in Directory.EnumerateFiles(
                preview.Site.At("output"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("live.js", text, StringComparison.Ordinal);
            Assert.DoesNotContain("daymark-mark", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_has_no_file_is_the_404_page_of_the_site()
    {
        await using var preview = New();
        var (status, page) = await preview.Get("/none/");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("<html", page, StringComparison.Ordinal);
        Assert.Contains("live.js", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_it()
    {
        await using var preview = New();
        using var response = await preview.Send("/2021/09/open?a=b");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/2021/09/open/?a=b", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/style.css", "text/css; charset=utf-8")]
    [InlineData("/refresh.js", "text/javascript; charset=utf-8")]
    [InlineData("/feed.xml", "application/xml; charset=utf-8")]
    [InlineData("/counters.json", "application/json; charset=utf-8")]
    [InlineData("/counters.ics", "text/calendar; charset=utf-8")]
    [InlineData("/counters/shut.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("/own.html", "text/html; charset=utf-8")]
    [InlineData("/.daymark/live.js", "text/javascript; charset=utf-8")]
    [InlineData("/.daymark/live.css", "text/css; charset=utf-8")]
    public async Task Files_have_their_types_and_are_not_stored(string path, string type)
    {
        await using var preview = New();
        using var response = await preview.Send(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            "nosniff",
            Assert.Single(response.Headers.GetValues("X-Content-Type-Options"))
        );
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_static_file_may_be_kept_but_is_asked_about_each_time()
    {
        await using var preview = New();
        using var response = await preview.Send("/.well-known/a.txt");
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task At_midnight_of_the_site_and_at_the_date_of_a_message_it_is_another_site()
    {
        await using var preview = New();
        await preview.UntilHas("/", "1,296</data> days shut");
        preview.Clock.Reset(NodaTime.Instant.FromUtc(2021, 9, 20, 23, 0));
        await preview.UntilHas("/", "1,297</data> days shut");
        preview.Clock.Reset(NodaTime.Instant.FromUtc(2021, 9, 24, 23, 0));
        await RunningPreview.Until(
            async () =>
                (await preview.Get("/2021/09/soon/")).Text is var page
                && page.Contains("daymark-mark", StringComparison.Ordinal)
                    ? page
                    : null,
            "the mark never went"
        );
    }

    [Fact]
    public async Task It_ends_at_once_though_pages_listen()
    {
        await using var preview = New();
        using var events = await preview.Send("/.daymark/events");
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.ToString());
        Assert.True(await preview.End() < TimeSpan.FromSeconds(3));
    }

    private static RunningPreview New() => new(new SiteOnDisk(Text));
}
