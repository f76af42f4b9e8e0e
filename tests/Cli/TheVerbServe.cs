using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Daymark.Cli;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark serve</c>, as far as it ends by itself; ../Serve tests what it serves.</summary>
public sealed class TheVerbServe
{
    [Fact]
    public async Task A_port_that_is_taken_is_one_clear_problem()
    {
        using var site = SmallSite.Write();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var run = await CommandRun.In(site.Path, ["serve", "--port", port]);

        Assert.Equal((ExitCode.Fault, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            $"error DM0803: port {port} of 127.0.0.1 is taken: another program, maybe another preview, listens there\n"
                + "  hint: Stop it, or choose another port: `--port 0` takes any that is free.\n",
            run.Error
        );
    }

    [Fact]
    public async Task An_address_of_another_machine_is_one_clear_problem()
    {
        using var site = SmallSite.Write();

        var run = await CommandRun.In(site.Path, ["serve", "--bind", "192.0.2.1", "--port", "0"]);

        Assert.Equal((ExitCode.Fault, ""), (run.ExitCode, run.Out));
        Assert.Contains("warning DM0804", run.Error, StringComparison.Ordinal);
        Assert.Contains("error DM0803", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.0", true)]
    [InlineData("::", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("localhost", false)]
    public async Task That_others_can_see_the_preview_is_said(string bind, bool said)
    {
        using var folder = new TemporaryFolder();

        // Without a site it ends by itself.
        var run = await CommandRun.In(folder.Path, ["serve", "--bind", bind, "--port", "0"]);

        Assert.Equal(
            said,
            run.Error.Contains($"warning DM0804: ", StringComparison.Ordinal)
                && run.Error.Contains(bind, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "abc")]
    [InlineData("--port", "-1")]
    [InlineData("--bind", "harbour.example")]
    [InlineData("--date", "2021-02-30")]
    [InlineData("--prot", "1")]
    public async Task What_cannot_be_is_a_wrong_command_line(string option, string value)
    {
        using var site = SmallSite.Write();

        var run = await CommandRun.In(site.Path, ["serve", option, value]);

        Assert.Equal((ExitCode.WrongUse, ""), (run.ExitCode, run.Out));
        Assert.Contains("error DM0801", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_site_is_not_served()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.In(folder.Path, ["serve", "--port", "0"]);

        Assert.Equal((ExitCode.SiteErrors, ""), (run.ExitCode, run.Out));
        Assert.Contains("site.yml", run.Error, StringComparison.Ordinal);
    }
}
