using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Daymark.Tests.Import;

/// <summary><c>daymark import feed</c></summary>
public sealed class FromFeeds
{
    private const string Atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\"><title>Hafen</title><link href=\"https://h.example/\"/><entry><title type=\"html\">A &amp;amp; B</title><link href=\"https://h.example/2021/a.html\"/><published>2021-09-01T10:00:00+02:00</published><updated>2021-09-02T10:00:00Z</updated><author><name>Ann</name></author><category term=\"See\"/><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Text</p></div></content></entry></feed>";

    private const string Rss =
        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Harbour</title><link>https://h.example/</link><language>de</language><item><title>A &amp; B</title><link>https://h.example/2021/a.html</link><pubDate>Wed, 01 Sep 2021 10:00:00 +0200</pubDate><category>See</category><description>Short</description><content:encoded><![CDATA[<p>Text</p>]]></content:encoded></item></channel></rss>";

    private const string Json =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"H\",\"home_page_url\":\"https://h.example/\",\"language\":\"de\",\"items\":[{\"id\":\"1\",\"url\":\"https://h.example/2021/a.html\",\"title\":\"A & B\",\"date_published\":\"2021-09-01T10:00:00+02:00\",\"content_html\":\"<p>Text</p>\",\"tags\":[\"See\"],\"authors\":[{\"name\":\"Ann\"}]}]}";

    [Theory]
    [InlineData(Atom)]
    [InlineData(Rss)]
    [InlineData(Json)]
    public async Task Atom_RSS_and_JSON_feeds_are_read(string feed)
    {
        using var folder = new ImportedFolder();
        folder.Write("feed", feed);

        await folder.RunWell("feed", "feed");

        var post = folder["posts/2021-09-01-a.md"];
        Assert.StartsWith(
            "---\ntitle: A & B\ndate: 2021-09-01T10:00:00+02:00\n",
            post,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "permalink: /2021/a.html\ntags:\n  - See\n",
            post,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "<p>Text</p>\n",
            post.Replace("<div>", "", StringComparison.Ordinal)
                .Replace("</div>", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "base_url: https://h.example/\nlanguage: de\n",
            folder["site.yml"],
            StringComparison.Ordinal
        );
        await folder.Build();
    }

    [Fact]
    public async Task A_feed_is_fetched_from_its_address()
    {
        using var folder = new ImportedFolder();
        using var host = new TcpListener(IPAddress.Loopback, 0);
        host.Start();
        var answering = Answer(host, Atom, TestContext.Current.CancellationToken);

        var run = await Daymark.Tests.Support.CommandRun.In(
            folder.Source,
            ["import", "feed", $"http://{host.LocalEndpoint}/feed", "--site", folder.Site]
        );
        await answering;

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(folder.Has("posts/2021-09-01-a.md"));
    }

    [Theory]
    [InlineData("http://example.org/feed", "only addresses that start with https://")]
    [InlineData("ftp://example.org/feed", "only addresses that start with https://")]
    [InlineData("https://localhost:1/feed", "")]
    public async Task An_address_that_cannot_be_fetched_is_a_problem(string address, string reason)
    {
        using var folder = new ImportedFolder();

        var run = await Daymark.Tests.Support.CommandRun.In(
            folder.Source,
            ["import", "feed", address, "--site", folder.Site]
        );

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            $"error DM0903: {address} cannot be imported: {reason}",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(folder.SiteFiles);
    }

    [Theory]
    [InlineData("<html><p>no</p></html>")]
    [InlineData("{\"items\": 5")]
    [InlineData("<!DOCTYPE feed [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><feed>&b;</feed>")]
    public async Task What_is_no_feed_is_a_problem(string text)
    {
        using var folder = new ImportedFolder();
        folder.Write("feed", text);

        var run = await folder.Run("feed", "feed");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error DM0903", run.Error, StringComparison.Ordinal);
    }

    private static async Task Answer(TcpListener host, string body, CancellationToken cancel)
    {
        using var client = await host.AcceptTcpClientAsync(cancel);
        await using var stream = client.GetStream();
        var asked = new byte[4096];
        _ = await stream.ReadAsync(asked, cancel);
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"
            ),
            cancel
        );
    }
}
