using System.CommandLine;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Outputs;

namespace Daymark.Cli;

/// <summary>
/// <c>daymark next</c>: when the output next changes by itself, and why. With <c>--since</c> it answers by its exit code whether
/// to build now: 0 yes, 1 no; whatever keeps it from telling is neither.
/// </summary>
internal static class NextCommand
{
    public static Command Make(Surroundings around)
    {
        var site = SiteOptions.Site();
        var date = SiteOptions.Date();
        var since = new Option<string>("--since")
        {
            Description =
                "Compare with this daymark.json, a file or a web address: exit 0 if it is out of date, 1 if not, 3 if that cannot be told",
            HelpName = "FILE_OR_URL",
        };
        var format = SiteOptions.Format("How the answer and problems are written");
        var command = new Command("next", "Say when and why the output next changes")
        {
            site,
            date,
            since,
            format,
        };
        command.SetAction(
            (parsed, cancel) =>
                Execute(
                    BuildOptions.ToLook(
                        parsed.GetValue(site),
                        parsed.GetValue(date),
                        parsed.GetValue(format) == "json"
                    ),
                    parsed.GetValue(since),
                    around,
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Execute(
        BuildOptions options,
        string? since,
        Surroundings around,
        CancellationToken cancel
    )
    {
        if (PlannedSite.ToLookAt(options, around, out var exitCode) is not { } plan)
            // 1 would mean "up to date" here.
            return since is not null && exitCode == ExitCode.SiteErrors ? ExitCode.Fault : exitCode;
        var answer = since is null
            ? null
            : await Staleness.Of(since, Freshness.Bytes(plan.Site), around, cancel);
        if (answer?.Problem is { } problem)
        {
            new ProblemPrinter(around.Error, around.ColourErrors, options.Json).Print(problem);
            return ExitCode.Of([problem], strict: false);
        }
        around.Out.WriteLine(
            options.Json ? Json(plan.Site.NextChange, answer) : Words(plan.Site.NextChange, answer)
        );
        return answer is { IsOutOfDate: false } ? ExitCode.UpToDate : ExitCode.Fine;
    }

    private static string Words(Change? change, Staleness? answer)
    {
        var next = change is null
            ? "The output never changes again by itself."
            : $"{Freshness.Moment(change)}: {string.Join("; ", change.Reasons.Select(reason => reason.Text))}";
        return answer is null ? next : $"{next}\n{answer.Why}";
    }

    private static string Json(Change? change, Staleness? answer) =>
        JsonLine.Write(json =>
        {
            json.WriteString("next_change", Freshness.Moment(change));
            json.WriteStartArray("reasons");
            foreach (var reason in change?.Reasons ?? [])
            {
                json.WriteStartObject();
                json.WriteString("reason", reason.Word);
                json.WriteString("subject", reason.Subject);
                json.WriteString("text", reason.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (answer is null)
                return;
            json.WriteBoolean("out_of_date", answer.IsOutOfDate);
            json.WriteString("why", answer.Why);
        });
}
