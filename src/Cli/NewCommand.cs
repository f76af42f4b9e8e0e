using System.CommandLine;
using Daymark.Build;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;

namespace Daymark.Cli;

/// <summary><c>daymark new</c>: a file for a new message or page, in the right place, with front matter.</summary>
internal static class NewCommand
{
    public static Command Make(Surroundings around) =>
        new("new", "Make the file of a new message or page")
        {
            Verb("post", "Make posts/YYYY-MM-DD-slug.md, dated now", isPost: true, around),
            Verb("page", "Make pages/slug.md", isPost: false, around),
        };

    private static Command Verb(string name, string meaning, bool isPost, Surroundings around)
    {
        var title = new Argument<string>("TITLE") { Description = "Its title, in quotes" };
        var site = SiteOptions.Site();
        var date = new Option<string>("--date")
        {
            Description = "Its date, such as 2021-09-20 or 2021-09-20T14:30 (default: now)",
            HelpName = "DATE",
        };
        var draft = new Option<bool>("--draft") { Description = "Hold it back as a draft" };
        var bundle = new Option<bool>("--bundle")
        {
            Description = "Give it a folder of its own, for pictures and other files",
        };
        var language = new Option<string>("--language")
        {
            Description = "Its language, as a BCP 47 tag (default: that of the site)",
            HelpName = "TAG",
        };
        var format = SiteOptions.Format("How the path and problems are written");
        var command = new Command(name, meaning) { title, site, draft, language, format };
        if (isPost)
        {
            command.Options.Insert(1, date);
            command.Options.Insert(2, bundle);
        }
        command.SetAction(parsed =>
            Execute(
                parsed.GetValue(title)!.Trim(),
                isPost,
                isPost && parsed.GetValue(bundle),
                parsed.GetValue(draft),
                parsed.GetValue(language),
                BuildOptions.ToLook(
                    parsed.GetValue(site),
                    isPost ? parsed.GetValue(date) : null,
                    parsed.GetValue(format) == "json"
                ),
                around
            )
        );
        return command;
    }

    private static int Execute(
        string title,
        bool isPost,
        bool bundle,
        bool draft,
        string? language,
        BuildOptions options,
        Surroundings around
    )
    {
        var problems = new ProblemList();
        var folder = PlannedSite.Folder(options, around);
        if (title.Length == 0)
            problems.Add(NewFileProblems.NoTitle());
        var tag = language is null ? null : LanguageTag.Canonical(language);
        if (language is not null && tag is null)
            problems.Add(NewFileProblems.BadLanguage(language));
        var request = BuildRequests.Read(options, around, problems);
        if (
            request is not null
            && SiteSettings.Read(folder, problems) is { } config
            && Moment(request, config, problems) is { } moment
        )
        {
            var text = new NewText(
                title,
                isPost ? moment.Local : null,
                request.Date is not { Time: null },
                draft,
                bundle,
                tag == config.Language ? null : tag
            );
            var file = new SourceFile(text.Path(config.Slugs), text.Bytes());
            if (Write(folder, file, problems))
                around.Out.WriteLine(options.Json ? Json(file.Path) : Shown(options, file.Path));
        }
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, options.Json);
        var sorted = problems.Sorted();
        foreach (var problem in sorted)
            printer.Print(problem);
        return ExitCode.Of(sorted, strict: false);
    }

    private static BuildMoment? Moment(
        BuildRequest request,
        SiteConfig config,
        ProblemList problems
    ) => BuildMoments.Of(request, config, problems);

    private static bool Write(string folder, SourceFile file, ProblemList problems)
    {
        try
        {
            // A message beside a bundle of the same name, or the other way round, is the same message.
            var twin = file.Path.EndsWith("/index.md", StringComparison.Ordinal)
                ? file.Path[..^"/index.md".Length] + ".md"
                : file.Path[..^".md".Length] + "/index.md";
            var obstacle =
                FreshFile.Obstacle(folder, file.Path)
                ?? (FreshFile.Obstacle(folder, twin) == twin ? twin : null);
            if (obstacle is not null)
                problems.Add(NewFileProblems.Taken(obstacle == twin ? twin : file.Path, obstacle));
            else if (NewAddress.Owner(folder, file) is var (address, owner))
                problems.Add(NewFileProblems.AddressInUse(file.Path, address, owner));
            else
                return FreshFile.TryWrite(folder, file.Path, file.Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(NewFileProblems.CannotWrite(folder, e.Message));
        }
        return false;
    }

    /// <summary>From where the person is, so that an editor can open it.</summary>
    private static string Shown(BuildOptions options, string path) =>
        options.Site is null ? path : Path.Combine(options.Site, path).Replace('\\', '/');

    private static string Json(string path) =>
        JsonLine.Write(json =>
        {
            json.WriteString("type", "file");
            json.WriteString("file", path);
        });
}
