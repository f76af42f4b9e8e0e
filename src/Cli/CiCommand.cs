using System.CommandLine;
using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary><c>daymark ci</c>: prints a workflow that publishes the site at each push and each night.</summary>
internal static class CiCommand
{
    public static Command Make(Surroundings around)
    {
        var host = new Argument<string>("HOST") { Description = "github or gitlab" };
        host.AcceptOnlyFromAmong("github", "gitlab");
        var site = SiteOptions.Site();
        var command = new Command("ci", "Print a nightly workflow for the site's time zone")
        {
            host,
            site,
        };
        command.SetAction(parsed =>
            Execute(parsed.GetValue(host) == "github", parsed.GetValue(site), around)
        );
        return command;
    }

    private static int Execute(bool github, string? site, Surroundings around)
    {
        var problems = new ProblemList();
        var folder = Path.TrimEndingDirectorySeparator(
            PlannedSite.Folder(BuildOptions.ToLook(site, null, false), around)
        );
        if (SiteSettings.Read(folder, problems) is { } config)
        {
            var plan = CiPlan.Of(config, folder);
            around.Out.Write(github ? GitHubWorkflow.Of(plan) : GitLabPipeline.Of(plan));
        }
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, json: false);
        var sorted = problems.Sorted();
        foreach (var problem in sorted)
            printer.Print(problem);
        return ExitCode.Of(sorted, strict: false);
    }
}
