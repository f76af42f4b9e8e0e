using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark next</c></summary>
public sealed class TheVerbNext
{
    [Theory]
    [InlineData("2021-09-20T09:00", "2021-09-20T12:30:00+01:00: posts/b.md goes live\n")]
    [InlineData("2021-09-20", "2021-09-21T00:00:00+01:00: a new day, 2021-09-21\n")]
    [InlineData(
        "2021-09-23",
        "2021-09-24T00:00:00+01:00: a new day, 2021-09-24; shut comes to 1300 days\n"
    )]
    [InlineData("9999-12-31", "The output never changes again by itself.\n")]
    public async Task It_says_when_and_why(string date, string answer)
    {
        using var site = SmallSite.Write();
        var before = SmallSite.Files(site);

        var run = await CommandRun.In(site.Path, ["next", "--date", date]);

        Assert.Equal((ExitCode.Fine, answer, ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(before, SmallSite.Files(site));
    }

    [Fact]
    public async Task As_JSON_it_says_the_same()
    {
        using var site = SmallSite.Write();

        var run = await CommandRun.In(site.Path, ["next", "--format", "json"]);

        Assert.Equal(
            """{"next_change":"2021-09-20T12:30:00+01:00","reasons":[{"reason":"scheduled","subject":"posts/b.md","text":"posts/b.md goes live"}]}"""
                + "\n",
            run.Out
        );
    }

    [Theory]
    [InlineData("2021-09-20T09:30", ExitCode.UpToDate, "is up to date")]
    [InlineData(
        "2021-09-20T12:30",
        ExitCode.Fine,
        "next_change 2021-09-20T12:30:00+01:00, now 2021-09-21T00:00:00+01:00"
    )]
    [InlineData("2021-09-21T00:00", ExitCode.Fine, "has date 2021-09-20, now 2021-09-21")]
    public async Task A_file_is_out_of_date_from_its_next_change_on(
        string date,
        int code,
        string why
    )
    {
        using var site = SmallSite.Write();
        await CommandRun.In(site.Path, ["build"]);

        var run = await CommandRun.In(
            site.Path,
            ["next", "--since", "output/daymark.json", "--date", date]
        );
        var folder = await CommandRun.In(site.Path, ["next", "--since", "output", "--date", date]);

        Assert.Equal((code, ""), (run.ExitCode, run.Error));
        Assert.Contains(why, run.Out, StringComparison.Ordinal);
        Assert.Equal(code, folder.ExitCode);
    }

    [Fact]
    public async Task A_file_is_out_of_date_when_a_counter_was_changed()
    {
        using var site = SmallSite.Write();
        await CommandRun.In(site.Path, ["build"]);
        await File.WriteAllTextAsync(
            site.At("site.yml"),
            (
                await File.ReadAllTextAsync(
                    site.At("site.yml"),
                    TestContext.Current.CancellationToken
                )
            ).Replace("2018-03-04", "2018-03-05", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var run = await CommandRun.In(site.Path, ["next", "--since", "output", "--format", "json"]);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        Assert.True(json.RootElement.GetProperty("out_of_date").GetBoolean());
        Assert.Equal(
            "Out of date: output has other counters.",
            json.RootElement.GetProperty("why").GetString()
        );
    }

    [Theory]
    [InlineData("none.json")]
    [InlineData("posts/b.md")]
    public async Task What_is_not_there_or_no_proof_is_out_of_date(string file)
    {
        using var site = SmallSite.Write();

        var run = await CommandRun.In(site.Path, ["next", "--since", file]);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("Out of date: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_errors_is_not_up_to_date()
    {
        using var site = SmallSite.Write("-- site.yml --\ntitel: T\n");

        var run = await CommandRun.In(site.Path, ["next", "--since", "output"]);

        Assert.Equal(ExitCode.Fault, run.ExitCode);
        Assert.Equal(ExitCode.SiteErrors, (await CommandRun.In(site.Path, ["next"])).ExitCode);
    }

    [Theory]
    [InlineData("daymark.json", "200 OK", true, ExitCode.UpToDate)]
    [InlineData("", "200 OK", true, ExitCode.UpToDate)]
    [InlineData("daymark.json", "200 OK", false, ExitCode.Fine)]
    [InlineData("daymark.json", "404 Not Found", true, ExitCode.Fine)]
    [InlineData("daymark.json", "500 Internal Server Error", true, ExitCode.Fault)]
    public async Task A_published_file_is_asked_for(string path, string status, bool same, int code)
    {
        using var site = SmallSite.Write();
        var body = same
            ? TestSite.Build(SmallSite.Text, "2021-09-20T09:00")["daymark.json"]
            : "<!doctype html>";
        using var host = new TcpListener(IPAddress.Loopback, 0);
        host.Start();
        var answering = AnswerOnce(host, status, body, TestContext.Current.CancellationToken);

        var run = await CommandRun.In(
            site.Path,
            ["next", "--since", $"http://{host.LocalEndpoint}/{path}"]
        );

        Assert.Equal(code, run.ExitCode);
        Assert.StartsWith("GET /daymark.json HTTP/1.1", await answering, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_not_there_leaves_it_unknown()
    {
        using var site = SmallSite.Write();
        using var host = new TcpListener(IPAddress.Loopback, 0);
        host.Start();
        var address = host.LocalEndpoint;
        host.Stop();

        var run = await CommandRun.In(
            site.Path,
            ["next", "--since", $"http://{address}/daymark.json"]
        );

        Assert.Equal((ExitCode.Fault, ""), (run.ExitCode, run.Out));
        Assert.Contains("error DM0802", run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> AnswerOnce(
        TcpListener host,
        string status,
        string body,
        CancellationToken cancel
    )
    {
        using var client = await host.AcceptTcpClientAsync(cancel);
        await using var stream = client.GetStream();
        var asked = new byte[4096];
        var length = await stream.ReadAsync(asked, cancel);
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes(
                $"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"
            ),
            cancel
        );
        return Encoding.ASCII.GetString(asked, 0, length);
    }
}
