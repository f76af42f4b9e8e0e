using System.CommandLine;
using System.Text;
using Daymark.Model;
using Daymark.Outputs;

namespace Daymark.Cli;

/// <summary><c>daymark counters</c>: what the counters say on a day. It writes no file.</summary>
internal static class CountersCommand
{
    public static Command Make(Surroundings around)
    {
        var site = SiteOptions.Site();
        var date = SiteOptions.Date();
        var format = SiteOptions.Format(
            "How the counters and problems are written; json: as in counters.json"
        );
        var command = new Command(
            "counters",
            "Show the counters of a day and their next milestones"
        )
        {
            site,
            date,
            format,
        };
        command.SetAction(parsed =>
            Execute(
                BuildOptions.ToLook(
                    parsed.GetValue(site),
                    parsed.GetValue(date),
                    parsed.GetValue(format) == "json"
                ),
                around
            )
        );
        return command;
    }

    private static int Execute(BuildOptions options, Surroundings around)
    {
        if (PlannedSite.ToLookAt(options, around, out var exitCode) is not { } plan)
            return exitCode;
        around.Out.Write(
            options.Json
                ? Encoding.UTF8.GetString(CountersJson.Bytes(plan.Site))
                : CounterTable.Of(plan.Site)
        );
        return ExitCode.Fine;
    }
}
