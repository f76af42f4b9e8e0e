using System.Net;
using System.Net.Sockets;
using System.Text;
using Daymark.Serve;
using Daymark.Tests.Support;

namespace Daymark.Tests.Serve;

/// <summary>What no page of the web and no odd address gets out of a preview.</summary>
public sealed class ForeignRequests
{
    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:80", 200)]
    [InlineData("127.0.0.1:9", 200)]
    [InlineData("[::1]:1313", 200)]
    [InlineData("site.localhost", 200)]
    [InlineData("evil.example", 400)]
    [InlineData("localhost.evil.example", 400)]
    [InlineData("192.0.2.1", 400)]
    [InlineData("0.0.0.0", 400)]
    public async Task Only_this_machine_s_own_names_are_answered(string host, int status)
    {
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        Assert.Equal(status, await Raw(preview, $"GET / HTTP/1.1\r\nHost: {host}\r\n"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task It_can_only_be_read(string method)
    {
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        using var response = await preview.Send("/", new HttpMethod(method));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task HEAD_says_the_length_and_no_more()
    {
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        using var response = await preview.Send("/", HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 100);
        Assert.Empty(
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "http://127.0.0.1:1", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Accept", "text/event-stream", 200)]
    public async Task Only_its_own_pages_hear_of_changes(string header, string value, int status)
    {
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        using var response = await preview.Send("/.daymark/events", null, (header, value));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Its_own_origin_is_welcome()
    {
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        using var response = await preview.Send(
            "/.daymark/events",
            null,
            ("Origin", (await preview.Address).TrimEnd('/'))
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/../site.yml")]
    [InlineData("/..%2fsite.yml")]
    [InlineData("/..%5csite.yml")]
    [InlineData("/%2e%2e/site.yml")]
    [InlineData("/%252e%252e/site.yml")]
    [InlineData("/..%252fsite.yml")]
    [InlineData("/.%2e/site.yml")]
    [InlineData("/site.yml")]
    [InlineData("/posts/2021-09-01-open.md")]
    [InlineData("/C:/site.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/%c0%ae%c0%ae/site.yml")]
    [InlineData("/%00")]
    [InlineData("/a%00.html")]
    [InlineData("/%zz")]
    [InlineData("/a%")]
    [InlineData("/..\\site.yml")]
    [InlineData("/.daymark/files")]
    [InlineData("http://localhost/../site.yml")]
    public async Task No_odd_address_leads_to_a_file(string target)
    {
        await using var preview = new RunningPreview(SiteOnDisk.Plain());
        var status = await Raw(preview, $"GET {target} HTTP/1.1\r\nHost: localhost\r\n");
        Assert.True(status is 400 or 404, $"{status}");
    }

    [Theory]
    [InlineData("/", "")]
    [InlineData("/a/b/?c=%2f", "a/b/")]
    [InlineData("/%D0%BF", "п")]
    [InlineData("/e%CC%81", "é")]
    [InlineData("/%2e%2e", null)]
    [InlineData("/a%2Fb", null)]
    [InlineData("/a//b", null)]
    [InlineData("/./a", null)]
    [InlineData("*", null)]
    public void Each_part_of_an_address_is_decoded_once(string target, string? path) =>
        Assert.Equal(path, RequestTarget.Path(target));

    /// <summary>Sends a request as it is, which no client library would, and returns the status.</summary>
    private static async Task<int> Raw(RunningPreview preview, string head)
    {
        var cancel = TestContext.Current.CancellationToken;
        var address = new Uri(await preview.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancel);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head + "Connection: close\r\n\r\n"), cancel);
        using var reader = new StreamReader(stream);
        var line = await reader.ReadLineAsync(cancel);
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
