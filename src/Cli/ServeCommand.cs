using System.CommandLine;
using System.Globalization;
using System.Net;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using Daymark.Serve;

namespace Daymark.Cli;

/// <summary><c>daymark serve</c>: shows the site in a browser while it is written.</summary>
internal static class ServeCommand
{
    private const string StandardPort = "1313";
    private const string StandardBind = "127.0.0.1";

    public static Command Make(Surroundings around)
    {
        var site = SiteOptions.Site();
        var port = new Option<string>("--port")
        {
            Description = "The port it listens on; 0 takes any that is free",
            HelpName = "PORT",
            DefaultValueFactory = _ => StandardPort,
        };
        var bind = new Option<string>("--bind")
        {
            Description = "The address it listens on; 0.0.0.0 lets other machines see it",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => StandardBind,
        };
        var open = new Option<bool>("--open") { Description = "Open the browser" };
        var date = SiteOptions.Date();
        var quiet = new Option<bool>("--quiet")
        {
            Description = "Print the address and problems only",
        };
        var command = new Command(
            "serve",
            "Show the site in a browser while you write it, drafts and future messages too"
        )
        {
            site,
            port,
            bind,
            open,
            date,
            quiet,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var problems = new ProblemList();
                var options = Options(
                    new BuildOptions(
                        parsed.GetValue(site),
                        null,
                        parsed.GetValue(date),
                        new Visibility(Drafts: true, Future: true),
                        null,
                        false,
                        parsed.GetValue(quiet),
                        false,
                        false
                    ),
                    parsed.GetValue(bind)!,
                    parsed.GetValue(port)!,
                    around,
                    problems
                );
                return Execute(
                    options,
                    problems,
                    new ServePrinter(
                        around,
                        parsed.GetValue(quiet),
                        address => Open(parsed.GetValue(open), address, around)
                    ),
                    around,
                    cancel
                );
            }
        );
        return command;
    }

    private static async Task<int> Execute(
        PreviewOptions? options,
        ProblemList problems,
        ServePrinter printer,
        Surroundings around,
        CancellationToken cancel
    )
    {
        if (options is null)
            return Refuse(problems, printer);
        if (!IPAddress.IsLoopback(options.Address))
            printer.Warn(ServeProblems.OpenToOthers($"{options.Address}"));
        using var preview = new Preview(options, printer);
        try
        {
            if (await preview.Run(cancel) is { } problem)
                problems.Add(problem);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        return Refuse(problems, printer);
    }

    private static int Refuse(ProblemList problems, ServePrinter printer)
    {
        var sorted = problems.Sorted();
        foreach (var problem in sorted)
            printer.Warn(problem);
        return ExitCode.Of(sorted, strict: false);
    }

    private static PreviewOptions? Options(
        BuildOptions asked,
        string bind,
        string port,
        Surroundings around,
        ProblemList problems
    )
    {
        IPAddress? address = IPAddress.Loopback;
        if (bind != "localhost" && !IPAddress.TryParse(bind, out address))
            problems.Add(ServeProblems.BadBind(bind));
        if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            problems.Add(ServeProblems.BadPort(port));
        if (BuildRequests.Read(asked, around, problems) is not { } request || problems.HasErrors)
            return null;
        var follows =
            asked.Date is null && string.IsNullOrEmpty(around.Variable("SOURCE_DATE_EPOCH"));
        return new PreviewOptions(
            PlannedSite.Folder(asked, around),
            DefaultTheme.Read(),
            request,
            follows,
            around.Clock,
            address!,
            number
        );
    }

    private static void Open(bool wanted, string address, Surroundings around)
    {
        if (wanted && !around.OpenBrowser(address))
            around.Error.WriteLine($"No browser could be opened. Open {address} yourself.");
    }
}
