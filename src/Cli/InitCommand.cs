using System.CommandLine;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Files;

namespace Daymark.Cli;

/// <summary><c>daymark init</c>: a new site that builds at once, in a new or empty folder.</summary>
internal static class InitCommand
{
    public static Command Make(Surroundings around)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "The folder of the new site; made if missing, refused unless empty",
        };
        var title = new Option<string>("--title")
        {
            Description = "The name of the site (default: that of the folder)",
            HelpName = "TEXT",
        };
        var language = new Option<string>("--language")
        {
            Description = "Its language, as a BCP 47 tag (default: en)",
            HelpName = "TAG",
        };
        var zone = new Option<string>("--time-zone")
        {
            Description = "Its IANA time zone, such as Europe/London (default: UTC)",
            HelpName = "ZONE",
        };
        var baseUrl = new Option<string>("--base-url")
        {
            Description = "Where it will stand, such as https://host.example/",
            HelpName = "URL",
        };
        var yes = new Option<bool>("--yes") { Description = "Ask nothing, take the defaults" };
        var format = SiteOptions.Format("How the files and problems are written");
        var command = new Command("init", "Make a new site that builds at once")
        {
            folder,
            title,
            language,
            zone,
            baseUrl,
            yes,
            format,
        };
        command.SetAction(parsed =>
            Execute(
                parsed.GetValue(folder)!,
                new SiteWishes(
                    parsed.GetValue(title),
                    parsed.GetValue(language),
                    parsed.GetValue(zone),
                    parsed.GetValue(baseUrl)
                ),
                parsed.GetValue(yes),
                parsed.GetValue(format) == "json",
                around
            )
        );
        return command;
    }

    private static int Execute(
        string asked,
        SiteWishes wishes,
        bool yes,
        bool json,
        Surroundings around
    )
    {
        var problems = new ProblemList();
        var folder = Path.TrimEndingDirectorySeparator(
            Path.GetFullPath(asked, around.CurrentFolder)
        );
        try
        {
            Make(asked, folder, wishes, yes || json, json, around, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(NewFileProblems.CannotWrite(asked, e.Message));
        }
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, json);
        var sorted = problems.Sorted();
        foreach (var problem in sorted)
            printer.Print(problem);
        return ExitCode.Of(sorted, strict: false);
    }

    private static void Make(
        string asked,
        string folder,
        SiteWishes wishes,
        bool silent,
        bool json,
        Surroundings around,
        ProblemList problems
    )
    {
        // A repository that was made for the site a moment ago is as good as empty.
        var there = FreshFile.Names(folder).Where(name => name != ".git").ToList();
        if (there.Count > 0)
            problems.Add(NewFileProblems.NotEmpty(asked, there));
        foreach (var problem in wishes.Problems())
            problems.Add(problem);
        var request = BuildRequests.Read(BuildOptions.ToLook(null, null, json), around, problems);
        if (problems.HasErrors || request is null)
            return;
        var name = Path.GetFileName(folder);
        var settled =
            silent || !around.InIsTerminal || !around.OutIsTerminal
                ? wishes.Settled(name)
                : new InitQuestions(around.In, around.Out).Ask(wishes, name);
        var now = BuildMoment.At(request.Now, TimeZones.Find(settled.TimeZone!)!);
        foreach (var file in StarterSite.Files(settled, now))
        {
            if (!FreshFile.TryWrite(folder, file.Path, file.Bytes))
                problems.Add(NewFileProblems.Taken(file.Path, file.Path));
            else if (json)
                around.Out.WriteLine(Json(file.Path));
            else
                around.Out.WriteLine(file.Path);
        }
        if (!json && !problems.HasErrors)
            around.Out.WriteLine($"Now: daymark build --site {asked}");
    }

    private static string Json(string path) =>
        JsonLine.Write(json =>
        {
            json.WriteString("type", "file");
            json.WriteString("file", path);
        });
}
