using Daymark.Diagnostics;

namespace Daymark.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The site has errors; the output is as it was before.</summary>
    public const int SiteErrors = 1;

    /// <summary>The answer of <c>next --since</c>: there is nothing to build.</summary>
    public const int UpToDate = 1;

    public const int WrongUse = 2;

    /// <summary>A fault of the program's own, or of the disk.</summary>
    public const int Fault = 3;

    /// <summary>Another build holds the output.</summary>
    public const int Locked = 4;

    public const int Interrupted = 130;

    /// <param name="strict">True when warnings fail too.</param>
    public static int Of(IReadOnlyList<Problem> problems, bool strict)
    {
        var kinds = problems
            .Where(problem => problem.IsError || strict)
            .Select(problem => problem.Kind)
            .ToHashSet();
        return kinds.Count == 0 ? Fine
            : kinds.Contains(CommandProblemKinds.WrongUse) ? WrongUse
            : kinds.Contains(SiteProblemKinds.OutputLocked) ? Locked
            : kinds.Contains(SiteProblemKinds.OutputFailed)
            || kinds.Contains(CommandProblemKinds.CannotCompare)
            || kinds.Contains(CommandProblemKinds.CannotListen)
                ? Fault
            : SiteErrors;
    }
}
