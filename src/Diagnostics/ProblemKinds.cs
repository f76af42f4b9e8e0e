namespace Daymark.Diagnostics;

/// <summary>Every kind of problem there is, in the order of their codes.</summary>
internal static class ProblemKinds
{
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        .. SourceProblemKinds.All,
        .. SiteProblemKinds.All,
        .. CommandProblemKinds.All,
        .. CheckProblemKinds.All,
    ];
}
