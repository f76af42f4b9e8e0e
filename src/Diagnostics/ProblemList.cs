namespace Daymark.Diagnostics;

/// <summary>Collects the problems of a run from all threads; the same problem at the same place counts once.</summary>
internal sealed class ProblemList
{
    private readonly Lock gate = new();
    private readonly HashSet<Problem> seen = [];
    private volatile bool hasErrors;

    /// <summary>True once any error was added.</summary>
    public bool HasErrors => hasErrors;

    /// <summary>True when the run has failed.</summary>
    /// <param name="strict">True when warnings count too.</param>
    public bool HasFailed(bool strict)
    {
        lock (gate)
            return hasErrors || (strict && seen.Count > 0);
    }

    public void Add(Problem problem)
    {
        lock (gate)
        {
            seen.Add(problem);
            hasErrors |= problem.IsError;
        }
    }

    /// <summary>All problems by file, line and column, so that two runs print the same list.</summary>
    public IReadOnlyList<Problem> Sorted()
    {
        lock (gate)
        {
            // Each message has a list of its own, which is nearly always empty.
            if (seen.Count == 0)
                return [];
            return
            [
                .. seen.OrderBy(p => p.Location?.File, StringComparer.Ordinal)
                    .ThenBy(p => p.Location?.Line)
                    .ThenBy(p => p.Location?.Column)
                    .ThenBy(p => p.Kind.Code, StringComparer.Ordinal)
                    .ThenBy(p => p.Message, StringComparer.Ordinal),
            ];
        }
    }
}
