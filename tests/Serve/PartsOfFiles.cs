using System.Net;
using Daymark.Serve;
using Daymark.Tests.Support;

namespace Daymark.Tests.Serve;

/// <summary>How a preview sends files that are published as they are: in parts, by their length alone, or not again (RFC 9110 sections 13 and 14).</summary>
public sealed class PartsOfFiles
{
    private const string Sound = "0123456789";

    [Theory]
    [InlineData("bytes=0-3", 206, "0123", "bytes 0-3/10")]
    [InlineData("bytes=4-", 206, "456789", "bytes 4-9/10")]
    [InlineData("bytes=-3", 206, "789", "bytes 7-9/10")]
    [InlineData("bytes=-30", 206, Sound, "bytes 0-9/10")]
    [InlineData("bytes=8-99", 206, "89", "bytes 8-9/10")]
    [InlineData("BYTES=9-9", 206, "9", "bytes 9-9/10")]
    [InlineData("bytes=10-", 416, "", "bytes */10")]
    [InlineData("bytes=-0", 416, "", "bytes */10")]
    [InlineData("bytes=0-1,4-5", 200, Sound, null)]
    [InlineData("bytes=3-1", 200, Sound, null)]
    [InlineData("bytes=a-b", 200, Sound, null)]
    [InlineData("bytes=-", 200, Sound, null)]
    [InlineData("bytes=5", 200, Sound, null)]
    [InlineData("lines=0-1", 200, Sound, null)]
    public async Task One_part_is_sent_alone(string range, int status, string text, string? part)
    {
        await using var preview = New();
        using var response = await preview.Send("/a.mp3", null, ("Range", range));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(text, await Text(response));
        Assert.Equal(part, response.Content.Headers.ContentRange?.ToString());
        Assert.Equal(text.Length, response.Content.Headers.ContentLength);
        Assert.Equal("bytes", Assert.Single(response.Headers.AcceptRanges));
    }

    [Fact]
    public async Task A_file_that_the_reader_has_is_not_sent_again_until_it_is_saved()
    {
        await using var preview = New();
        using var first = await preview.Send("/a.mp3");
        var tag = first.Headers.ETag!.ToString();
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());

        foreach (var known in new[] { tag, $"\"x\", W/{tag}", "*" })
        {
            using var again = await preview.Send("/a.mp3", null, ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal("", await Text(again));
            Assert.Equal(tag, again.Headers.ETag?.ToString());
        }
        using var part = await preview.Send(
            "/a.mp3",
            null,
            ("Range", "bytes=1-1"),
            ("If-Range", tag)
        );
        Assert.Equal("1", await Text(part));

        preview.Site.Write("static/a.mp3", "9876543210+");
        await preview.UntilHas("/a.mp3", "9876543210+");
        using var saved = await preview.Send("/a.mp3", null, ("If-None-Match", tag));
        Assert.Equal("9876543210+", await Text(saved));
        using var whole = await preview.Send(
            "/a.mp3",
            null,
            ("Range", "bytes=1-1"),
            ("If-Range", tag)
        );
        Assert.Equal("9876543210+", await Text(whole));
    }

    [Theory]
    [InlineData("/a.mp3", "audio/mpeg")]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/style.css", "text/css; charset=utf-8")]
    [InlineData("/own.html", "text/html; charset=utf-8")]
    public async Task HEAD_tells_what_GET_would(string path, string type)
    {
        await using var preview = New();
        var (_, body) = await preview.Get(path);
        using var response = await preview.Send(path, HttpMethod.Head, ("Range", "bytes=0-1"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            System.Text.Encoding.UTF8.GetByteCount(body),
            response.Content.Headers.ContentLength
        );
        Assert.Equal("", await Text(response));
    }

    [Theory]
    [InlineData("bytes=0-", 0, 0, 0)]
    [InlineData("bytes=-5", 0, 0, 0)]
    [InlineData("bytes=5-9223372036854775807", 10, 5, 5)]
    public void Parts_of_empty_and_endless_files(
        string range,
        long length,
        long start,
        long part
    ) => Assert.Equal(new ByteRange(start, part), ByteRange.Of(range, length));

    private static Task<string> Text(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static RunningPreview New()
    {
        var site = new SiteOnDisk(
            "-- site.yml --\ntitle: Harbour\n-- static/own.html --\n<p>own\n-- posts/2021-09-01-a.md --\n# A\n"
        );
        site.Write("static/a.mp3", Sound);
        return new RunningPreview(site);
    }
}
