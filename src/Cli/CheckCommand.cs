using System.CommandLine;
using System.Diagnostics;
using Daymark.Build;
using Daymark.Check;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using NodaTime;

namespace Daymark.Cli;

/// <summary><c>daymark check</c>: what is wrong with the site as visitors will find it. It writes no file into it.</summary>
internal static class CheckCommand
{
    /// <summary>Where the answers of the web are kept for a day.</summary>
    private const string WebNotes = "web-links.txt";

    public static Command Make(Surroundings around)
    {
        var site = SiteOptions.Site();
        var date = SiteOptions.Date();
        var drafts = new Option<bool>("--drafts") { Description = "Look at drafts too" };
        var future = new Option<bool>("--future")
        {
            Description = "Look at messages dated after the date too",
        };
        var baseUrl = new Option<string>("--base-url")
        {
            Description = "Where the site will stand, in place of base_url",
            HelpName = "URL",
        };
        var external = new Option<bool>("--external")
        {
            Description = "Ask the web about links to other sites, each host once a second",
        };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too" };
        var format = new Option<string>("--format")
        {
            Description = "How problems are written; sarif: one document for code scanning",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new Command(
            "check",
            "Look for dead links, missing files and other faults of the built site"
        )
        {
            site,
            date,
            drafts,
            future,
            baseUrl,
            external,
            strict,
            format,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var options = new BuildOptions(
                    parsed.GetValue(site),
                    null,
                    parsed.GetValue(date),
                    new Visibility(parsed.GetValue(drafts), parsed.GetValue(future)),
                    parsed.GetValue(baseUrl),
                    parsed.GetValue(strict),
                    false,
                    false,
                    parsed.GetValue(format) == "json"
                );
                var (web, sarif) = (parsed.GetValue(external), parsed.GetValue(format) == "sarif");
                return Task.Run(
                    () => Execute(options, web, sarif, around, cancel),
                    CancellationToken.None
                );
            }
        );
        return command;
    }

    private static async Task<int> Execute(
        BuildOptions options,
        bool external,
        bool sarif,
        Surroundings around,
        CancellationToken cancel
    )
    {
        var watch = Stopwatch.StartNew();
        var building = new ProblemList();
        CheckedSite? site = null;
        IReadOnlyList<Problem> found = [];
        if (PlannedSite.Of(options, around, building) is { } plan)
        {
            using var progress = new Progress(around, plan.Files.Count, options.Json || sarif);
            site = new SiteChecker(plan, progress.Step).Check(cancel);
            found = external
                ? [.. site.Problems, .. await AskWeb(site, plan.Site, around.Clock, cancel)]
                : site.Problems;
        }
        var problems = CheckedProblems.Together(building.Sorted(), found);
        if (sarif)
            around.Out.WriteLine(SarifLog.Of(problems));
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, options.Json);
        foreach (var problem in sarif ? [] : problems)
            printer.Print(problem);
        if (site is not null && !sarif)
            around.Out.WriteLine(
                CheckSummary.Of(site, external, problems, watch.Elapsed, options.Json)
            );
        return ExitCode.Of(problems, options.Strict);
    }

    private static async Task<IReadOnlyList<Problem>> AskWeb(
        CheckedSite site,
        Site built,
        IClock clock,
        CancellationToken cancel
    )
    {
        var memory = new WebMemory(clock.GetCurrentInstant(), DayNotes.Read(WebNotes));
        using var handler = PublicHosts.Handler();
        var links = new WebLinks(handler, Duration.FromSeconds(1), memory);
        var answers = await links.Ask(site.Web.Keys, cancel);
        DayNotes.Write(WebNotes, memory.Notes());
        return WebRule.Check(site, answers, built.Config.BaseUrl);
    }
}
