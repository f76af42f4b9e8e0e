using System.Net.Sockets;
using System.Text.Json;
using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark verify</c>; the clock shows 20 September 2021, 09:00 in London.</summary>
public sealed class TheVerbVerify
{
    [Theory]
    [InlineData(
        "2021-09-20",
        "2021-09-21T00:00:00+01:00",
        "Europe/London",
        ExitCode.Fine,
        "The live site is today's: it says 20 September 2021, as it is in Europe/London, and next changes on 21 September 2021 at 00:00."
    )]
    [InlineData(
        "2021-09-19",
        "2021-09-20T00:00:00+01:00",
        "Europe/London",
        ExitCode.Stale,
        "The live site says 19 September 2021; in Europe/London it is 20 September 2021 since 00:00. The nightly build has not run for 1 day."
    )]
    [InlineData(
        "2021-09-13",
        "2021-09-14T00:00:00+01:00",
        "Europe/London",
        ExitCode.Stale,
        "The live site says 13 September 2021; in Europe/London it is 20 September 2021 since 00:00. The nightly build has not run for 7 days."
    )]
    [InlineData(
        "2021-09-20",
        "2021-09-20T08:30:00+01:00",
        "Europe/London",
        ExitCode.Stale,
        "The live site says 20 September 2021, which is today in Europe/London, but it should have changed at 08:30: it was not built since."
    )]
    [InlineData(
        "2021-09-21",
        "2021-09-22T00:00:00+01:00",
        "Europe/London",
        ExitCode.Stale,
        "The live site says 21 September 2021; in Europe/London it is still 20 September 2021. It was built for another day: look at `--date` and SOURCE_DATE_EPOCH of its build."
    )]
    [InlineData(
        "2021-09-19",
        "2021-09-20T00:00:00-11:00",
        "Pacific/Pago_Pago",
        ExitCode.Fine,
        "The live site is today's: it says 19 September 2021, as it is in Pacific/Pago_Pago, and next changes on 20 September 2021 at 00:00."
    )]
    public async Task It_says_in_words_whether_the_site_is_todays(
        string date,
        string next,
        string zone,
        int code,
        string words
    )
    {
        using var host = new LocalHost(
            $$"""{ "date": "{{date}}", "time_zone": "{{zone}}", "next_change": "{{next}}", "version": "0.1.0", "counters": {} }"""
        );

        var run = await CommandRun.In(Path.GetTempPath(), ["verify", host.Address]);

        Assert.Equal((code, words + "\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("", "/daymark.json")]
    [InlineData("daymark.json", "/daymark.json")]
    [InlineData("office", "/office/daymark.json")]
    [InlineData("office/", "/office/daymark.json")]
    [InlineData("office/index.html#a", "/office/daymark.json")]
    public async Task The_address_of_the_site_or_of_its_file_is_enough(string path, string asked)
    {
        using var host = new LocalHost(TestSite.Build(SmallSite.Text)["daymark.json"]);

        var run = await CommandRun.In(Path.GetTempPath(), ["verify", host.Address + path]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal([asked], host.Asked);
    }

    [Theory]
    [InlineData("200 OK", "<!doctype html>", "this is no daymark.json")]
    [InlineData("200 OK", "[]", "this is no daymark.json")]
    [InlineData(
        "200 OK",
        "{ \"date\": \"2021-09-20\", \"time_zone\": \"Nowhere/None\" }",
        "this is no daymark.json"
    )]
    [InlineData("404 Not Found", "", "there is no such file")]
    [InlineData("500 Internal Server Error", "", "500")]
    public async Task What_cannot_be_told_is_3(string status, string body, string reason)
    {
        using var host = new LocalHost(body, status);

        var run = await CommandRun.In(Path.GetTempPath(), ["verify", host.Address]);

        Assert.Equal((ExitCode.Fault, ""), (run.ExitCode, run.Out));
        Assert.Contains("error DM1030", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_3_and_no_address_is_2()
    {
        var free = new TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var address = $"http://{free.LocalEndpoint}/";
        free.Stop();

        Assert.Equal(
            (ExitCode.Fault, ExitCode.WrongUse, ExitCode.WrongUse),
            (
                (await CommandRun.In(Path.GetTempPath(), ["verify", address])).ExitCode,
                (await CommandRun.In(Path.GetTempPath(), ["verify", "harbour"])).ExitCode,
                (await CommandRun.In(Path.GetTempPath(), ["verify", "ftp://a.example/"])).ExitCode
            )
        );
    }

    [Theory]
    [InlineData("2018-03-04", ExitCode.Fine, "the live site is up to date.")]
    [InlineData("2018-03-05", ExitCode.Stale, "Out of date: the live site has other counters.")]
    public async Task With_the_site_it_compares_counters_and_version(
        string since,
        int code,
        string words
    )
    {
        using var site = SmallSite.Write(
            SmallSite.Text.Replace("2018-03-04, text", $"{since}, text", StringComparison.Ordinal)
        );
        using var host = new LocalHost(TestSite.Build(SmallSite.Text)["daymark.json"]);

        var run = await CommandRun.In(site.Path, ["verify", host.Address, "--site", "."]);

        Assert.Equal(code, run.ExitCode);
        Assert.EndsWith(words + "\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_it_says_the_same()
    {
        using var host = new LocalHost(
            """{ "date": "2021-09-18", "time_zone": "UTC", "next_change": null }"""
        );

        var run = await CommandRun.In(
            Path.GetTempPath(),
            ["verify", host.Address, "--format", "json"]
        );

        Assert.Equal(ExitCode.Stale, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(
            host.Address + "daymark.json",
            json.RootElement.GetProperty("url").GetString()
        );
        Assert.False(json.RootElement.GetProperty("fresh").GetBoolean());
        Assert.Equal(2, json.RootElement.GetProperty("days_behind").GetInt32());
        Assert.Equal("2021-09-20", json.RootElement.GetProperty("today").GetString());
    }
}
