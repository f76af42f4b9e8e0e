using Daymark.Diagnostics;

namespace Daymark.Import;

/// <summary>Problems for a person to read: what is the same in many places is told once.</summary>
internal static class GroupedProblems
{
    /// <summary>Up to so many of one kind are told one by one.</summary>
    private const int Few = 12;

    /// <param name="report">The file that lists all of them; empty when there is none.</param>
    public static IReadOnlyList<Problem> Of(IReadOnlyList<Problem> problems, string report) =>
        [
            .. problems
                .GroupBy(problem =>
                    (
                        problem.Kind,
                        problem.Kind == CommandProblemKinds.TemplateStays ? problem.Message : ""
                    )
                )
                .SelectMany(group =>
                    group.Count() <= (group.Key.Kind == CommandProblemKinds.TemplateStays ? 1 : Few)
                    || group.Key.Kind == CommandProblemKinds.NoImportSource
                        ? group
                        : Together(group, report)
                ),
        ];

    private static IEnumerable<Problem> Together(IEnumerable<Problem> group, string report)
    {
        var all = group.ToList();
        var files = all.Select(problem => problem.Location?.File)
            .Distinct(StringComparer.Ordinal)
            .Count();
        // Errors of many kinds: the first few show what is wrong, the report has the rest.
        var first = all[0].Kind == CommandProblemKinds.TemplateStays ? 1 : Few;
        return all.Take(first - 1)
            .Append(ImportProblems.Together(all[first - 1], all.Count, files, report));
    }
}
