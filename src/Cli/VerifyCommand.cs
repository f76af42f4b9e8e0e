using System.CommandLine;
using Daymark.Diagnostics;
using Daymark.Outputs;
using NodaTime.Text;

namespace Daymark.Cli;

/// <summary><c>daymark verify URL</c>: is the live site today's? 0 yes, 1 no, 3 when that cannot be told.</summary>
internal static class VerifyCommand
{
    public static Command Make(Surroundings around)
    {
        var url = new Argument<string>("URL")
        {
            Description = "The address of the site, or of its daymark.json",
        };
        var site = new Option<string>("--site")
        {
            Description =
                "The folder of the site: what the live site says must be what a build of now would say",
            HelpName = "DIR",
        };
        var format = SiteOptions.Format("How the answer and problems are written");
        var command = new Command(
            "verify",
            "Say whether the live site is today's: exit 0 if it is, 1 if not, 3 if that cannot be told"
        )
        {
            url,
            site,
            format,
        };
        command.SetAction(
            (parsed, cancel) =>
                Execute(
                    parsed.GetRequiredValue(url),
                    BuildOptions.ToLook(
                        parsed.GetValue(site),
                        null,
                        parsed.GetValue(format) == "json"
                    ),
                    around,
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Execute(
        string url,
        BuildOptions options,
        Surroundings around,
        CancellationToken cancel
    )
    {
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, options.Json);
        if (PublishedProof.AddressOf(url) is not { } address)
        {
            printer.Print(CommandLineProblems.NoWebAddress(url));
            return ExitCode.WrongUse;
        }
        var file = ProofOf(address);
        var published = await PublishedProof.Read(file.AbsoluteUri, around, cancel);
        var live = published.Bytes is { } bytes
            ? LiveSite.Read(bytes, around.Clock.GetCurrentInstant())
            : null;
        if (live is null)
        {
            printer.Print(
                CheckedFileProblems.CannotVerify(
                    file.AbsoluteUri,
                    published.Fault?.TrimEnd('.')
                        ?? (
                            published.Bytes is null
                                ? "there is no such file"
                                : "this is no daymark.json"
                        )
                )
            );
            return ExitCode.Fault;
        }
        Staleness? compared = null;
        if (options.Site is not null)
        {
            if (PlannedSite.ToLookAt(options, around, out var exitCode) is not { } plan)
                // 1 would mean that the live site is stale.
                return exitCode == ExitCode.SiteErrors ? ExitCode.Fault : exitCode;
            compared = Staleness.Compare(
                "the live site",
                published.Bytes!,
                Freshness.Bytes(plan.Site)
            );
        }
        var isFresh = live.IsFresh && compared is not { IsOutOfDate: true };
        around.Out.WriteLine(
            options.Json ? Json(file, live, compared, isFresh) : Words(live, compared)
        );
        return isFresh ? ExitCode.Fine : ExitCode.Stale;
    }

    /// <summary>Of an address without ending the folder is meant: <c>https://host.example/office</c>.</summary>
    private static Uri ProofOf(Uri address)
    {
        var path = address.AbsolutePath;
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return address;
        if (path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase))
            path = path[..^"index.html".Length];
        return new UriBuilder(address)
        {
            Path = path.TrimEnd('/') + "/" + PublishedProof.FileName,
            Query = "",
            Fragment = "",
        }.Uri;
    }

    private static string Words(LiveSite live, Staleness? compared) =>
        compared is null || (!live.IsFresh && live.DaysBehind != 0)
            ? live.Why
            : $"{live.Why}\n{compared.Why}";

    private static string Json(Uri file, LiveSite live, Staleness? compared, bool isFresh) =>
        JsonLine.Write(json =>
        {
            json.WriteString("url", file.AbsoluteUri);
            json.WriteBoolean("fresh", isFresh);
            json.WriteString("date", LocalDatePattern.Iso.Format(live.Date));
            json.WriteString("today", LocalDatePattern.Iso.Format(live.Today));
            json.WriteString("time_zone", live.Now.Zone.Id);
            json.WriteNumber("days_behind", live.DaysBehind);
            if (compared is not null)
                json.WriteBoolean("as_built_now", !compared.IsOutOfDate);
            json.WriteString("why", Words(live, compared));
        });
}
