using System.CommandLine;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Import;
using Daymark.Model;

namespace Daymark.Cli;

/// <summary><c>daymark import</c>: brings over what another program made, into a new site or one that is there.</summary>
internal static class ImportCommand
{
    public static Command Make(Surroundings around)
    {
        var kind = new Argument<string>("KIND")
        {
            Description =
                "What it comes from: jekyll, hugo or eleventy (a folder), wordpress (an export file), feed (a file or an https address; Atom, RSS or JSON Feed)",
        };
        kind.AcceptOnlyFromAmong([.. ImportSource.All.Select(source => source.Name)]);
        var source = new Argument<string>("SRC")
        {
            Description =
                "The folder (all of it, or of posts alone), the file or the address; nothing in it is changed",
        };
        var site = new Option<string>("--site")
        {
            Description =
                "The folder of the site, made if missing (default: here); nothing in it is overwritten",
            HelpName = "DIR",
        };
        var format = SiteOptions.Format();
        var command = new Command("import", "Bring over posts, pages and files of another program")
        {
            kind,
            source,
            site,
            format,
        };
        command.SetAction(
            (parsed, cancel) =>
                Execute(
                    ImportSource.All.First(known => known.Name == parsed.GetValue(kind)),
                    parsed.GetValue(source)!,
                    Path.GetFullPath(parsed.GetValue(site) ?? ".", around.CurrentFolder),
                    parsed.GetValue(format) == "json",
                    around,
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Execute(
        ImportSource source,
        string from,
        string site,
        bool json,
        Surroundings around,
        CancellationToken cancel
    )
    {
        var problems = new ProblemList();
        ImportedSite? imported = null;
        var added = new NewFiles(site, problems);
        try
        {
            if (await ImportInput.Read(source, from, site, around, problems, cancel) is { } foreign)
                imported = Import(foreign, from, site, added, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(ImportProblems.CannotWrite(site, e.Message));
        }
        var sorted = problems.Sorted();
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, json);
        foreach (
            var problem in json
                ? sorted
                : GroupedProblems.Of(sorted, imported is null ? "" : ImportReport.FileName)
        )
            printer.Print(problem);
        if (imported is not null)
            around.Out.WriteLine(ImportSummary.Of(source.Name, imported, added, sorted, json));
        return ExitCode.Of(sorted, strict: false);
    }

    private static ImportedSite? Import(
        ForeignSite foreign,
        string from,
        string site,
        NewFiles added,
        ProblemList problems
    )
    {
        var there = SiteFolder(site, problems);
        if (there is null)
            return null;
        var name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(from));
        var own = new ProblemList();
        var imported = new Importer(there, DefaultTheme.Read(), own).Import(foreign, name);
        foreach (var problem in own.Sorted())
            problems.Add(problem);
        if (imported is null)
            return null;
        if (imported.Settings is { } settings)
            added.Add(settings.Path, settings.Bytes);
        foreach (var text in imported.Texts)
            added.Add(text.Path, text.File().Bytes);
        foreach (var copy in imported.Copies)
            added.Add(copy.To, copy.File);
        var report = added.Read(ImportReport.FileName);
        if (report is not null && !ImportReport.IsOurs(report))
            problems.Add(
                ImportProblems.Taken(ImportReport.FileName, "another file of that name is there")
            );
        else if (report is not null || problems.Sorted().Count > 0)
            added.Renew(ImportReport.FileName, ImportReport.Bytes(problems.Sorted()));
        return imported;
    }

    /// <summary>The site as it is; an empty one when there is none yet.</summary>
    private static SourceTree? SiteFolder(string site, ProblemList problems)
    {
        var own = new ProblemList();
        var tree = SourceFolder.Read(site, own);
        // A new site has no site.yml yet; what else is wrong with an old one is a build's to say.
        foreach (
            var problem in own.Sorted()
                .Where(problem => problem.IsError && problem.Kind != SourceProblemKinds.NoSiteFile)
        )
            problems.Add(problem);
        return
            problems.HasErrors
            && own.Sorted().Any(problem => problem.Kind == SourceProblemKinds.UnreadableFile)
            ? null
            : tree;
    }
}
