using System.CommandLine;
using System.Diagnostics;
using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;

namespace Daymark.Cli;

/// <summary><c>daymark build</c>: writes the site.</summary>
internal static class BuildCommand
{
    public static Command Make(Surroundings around)
    {
        var site = SiteOptions.Site();
        var output = new Option<string>("--output")
        {
            Description = "The folder that is written (default: output in the site)",
            HelpName = "DIR",
        };
        var date = SiteOptions.Date();
        var drafts = new Option<bool>("--drafts") { Description = "Show drafts too" };
        var future = new Option<bool>("--future")
        {
            Description = "Show messages dated after the build date too",
        };
        var baseUrl = new Option<string>("--base-url")
        {
            Description = "Where the site will stand, in place of base_url",
            HelpName = "URL",
        };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too" };
        var quiet = new Option<bool>("--quiet") { Description = "Print problems only" };
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Name every message that is left out",
        };
        var format = SiteOptions.Format();
        var command = new Command("build", "Write the site into its output folder")
        {
            site,
            output,
            date,
            drafts,
            future,
            baseUrl,
            strict,
            quiet,
            verbose,
            format,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var options = new BuildOptions(
                    parsed.GetValue(site),
                    parsed.GetValue(output),
                    parsed.GetValue(date),
                    new Visibility(parsed.GetValue(drafts), parsed.GetValue(future)),
                    parsed.GetValue(baseUrl),
                    parsed.GetValue(strict),
                    parsed.GetValue(quiet),
                    parsed.GetValue(verbose),
                    parsed.GetValue(format) == "json"
                );
                return Task.Run(() => Execute(options, around, cancel), CancellationToken.None);
            }
        );
        return command;
    }

    private static int Execute(BuildOptions options, Surroundings around, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var problems = new ProblemList();
        var (plan, result) = Write(options, around, problems, cancel);
        var sorted = problems.Sorted();
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, options.Json);
        foreach (var problem in sorted)
            printer.Print(problem);
        var code = ExitCode.Of(sorted, options.Strict);
        if (plan is not null && result is { } written && !options.Quiet)
            new BuildSummary(around.Out, options.Json).Print(
                plan,
                written,
                watch.Elapsed,
                options.Verbose
            );
        return code;
    }

    private static (SitePlan? Plan, WriteResult? Result) Write(
        BuildOptions options,
        Surroundings around,
        ProblemList problems,
        CancellationToken cancel
    )
    {
        if (PlannedSite.Of(options, around, problems) is not { } plan)
            return default;
        var site = PlannedSite.Folder(options, around);
        var asked = options.Output ?? plan.Site.Config.Output;
        var output = Path.GetFullPath(asked, options.Output is null ? site : around.CurrentFolder);
        if (OutputRules.Refuse(asked, output, site, around.HomeFolder) is { } refused)
        {
            problems.Add(refused);
            return default;
        }
        using var held = OutputLock.TryTake(output);
        if (held is null)
        {
            problems.Add(OutputProblems.Locked(output));
            return default;
        }
        using var progress = new Progress(around, plan.Files.Count, options.Quiet || options.Json);
        return (
            plan,
            new OutputFolder(
                output,
                problems,
                new Seal(plan.Fingerprint()),
                options.Strict,
                progress.Step,
                cancel
            ).Write(plan.Files)
        );
    }
}
