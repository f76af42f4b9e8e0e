using Daymark.Check;
using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>The line that ends a check.</summary>
internal static class CheckSummary
{
    public static string Of(
        CheckedSite site,
        bool external,
        IReadOnlyList<Problem> problems,
        TimeSpan elapsed,
        bool json
    )
    {
        var errors = problems.Count(problem => problem.IsError);
        var notes = problems.Count(problem => problem.Kind.Severity == Severity.Note);
        var warnings = problems.Count - errors - notes;
        var web = external ? site.Web.Count : 0;
        if (!json)
            return FormattableString.Invariant(
                $"{Count(site.PagesRead, "page")} read{(external ? $", {Count(web, "link")} to other sites" : "")} in {elapsed.TotalSeconds:0.00} s: {Count(errors, "error")}, {Count(warnings, "warning")}, {Count(notes, "note")}"
            );
        return JsonLine.Write(line =>
        {
            line.WriteString("type", "summary");
            line.WriteNumber("pages", site.PagesRead);
            line.WriteNumber("web", web);
            line.WriteNumber("errors", errors);
            line.WriteNumber("warnings", warnings);
            line.WriteNumber("notes", notes);
            line.WriteNumber("seconds", Math.Round(elapsed.TotalSeconds, 3));
        });
    }

    private static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
