using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>The problems of a check: the build's own and what was found on its pages, each told once.</summary>
internal static class CheckedProblems
{
    private static readonly HashSet<ProblemKind> OfLinks =
    [
        SourceProblemKinds.BrokenLink,
        SourceProblemKinds.HeldBackLink,
    ];

    /// <summary>
    /// The build warns of links to Markdown files that are not there or not published, and knows why; for visitors of the site
    /// they are dead links.
    /// </summary>
    public static IReadOnlyList<Problem> Together(
        IReadOnlyList<Problem> building,
        IReadOnlyList<Problem> found
    )
    {
        var reasons = building
            .Where(problem => OfLinks.Contains(problem.Kind))
            .ToLookup(problem => (problem.Location?.File, Named(problem)));
        var told = new HashSet<Problem>();
        var all = new ProblemList();
        foreach (var problem in found)
        {
            var known =
                problem.Kind == CheckProblemKinds.DeadLink
                    ? reasons[(problem.Location?.File, Named(problem))].ToList()
                    : [];
            told.UnionWith(known);
            all.Add(
                known is [var reason, ..]
                    ? problem with
                    {
                        Message = reason.Message,
                        Hint = reason.Hint,
                    }
                    : problem
            );
        }
        foreach (var problem in building.Where(problem => !told.Contains(problem)))
            all.Add(problem);
        return all.Sorted();
    }

    /// <summary>The address that a message names, without the place on its page.</summary>
    private static string Named(Problem problem) =>
        problem.Message.Split('`') is [_, var url, ..] ? url.Split('#', '?')[0] : "";
}
