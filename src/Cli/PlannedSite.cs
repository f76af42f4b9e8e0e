using Daymark.Build;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Files;

namespace Daymark.Cli;

/// <summary>Reads a site's folder and plans its build: what every verb begins with that looks at a site.</summary>
internal static class PlannedSite
{
    /// <summary>Null, with problems, when an option or the site is wrong.</summary>
    public static SitePlan? Of(BuildOptions options, Surroundings around, ProblemList problems) =>
        BuildRequests.Read(options, around, problems) is { } request
            ? Of(request, Folder(options, around), problems)
            : null;

    private static SitePlan? Of(BuildRequest request, string folder, ProblemList problems)
    {
        // Unpacking the zones takes as long as reading a small site.
        _ = Task.Run(() => TimeZones.DataVersion);
        return new SiteBuilder(DefaultTheme.Read(), problems).Plan(
            SourceFolder.Read(folder, problems),
            request
        );
    }

    public static string Folder(BuildOptions options, Surroundings around) =>
        Path.GetFullPath(options.Site ?? ".", around.CurrentFolder);

    /// <summary>
    /// The same for verbs that only look: it prints the errors, not the warnings, which are the build's to give, and says what
    /// to exit with when there is no plan.
    /// </summary>
    public static SitePlan? ToLookAt(BuildOptions options, Surroundings around, out int exitCode)
    {
        var problems = new ProblemList();
        var plan = Of(options, around, problems);
        var errors = problems.Sorted().Where(problem => problem.IsError).ToList();
        var printer = new ProblemPrinter(around.Error, around.ColourErrors, options.Json);
        foreach (var error in errors)
            printer.Print(error);
        exitCode = ExitCode.Of(errors, strict: false);
        return plan;
    }
}
