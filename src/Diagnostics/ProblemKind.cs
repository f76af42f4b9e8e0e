namespace Daymark.Diagnostics;

/// <summary>A kind of problem: its code is part of the contract and never used for anything else again.</summary>
/// <param name="Code">DM and four digits; the first two digits say which room found it.</param>
/// <param name="Summary">What the kind is about, for the list of codes.</param>
internal sealed record ProblemKind(string Code, Severity Severity, string Summary)
{
    public static ProblemKind Error(string code, string summary) =>
        new(code, Severity.Error, summary);

    public static ProblemKind Warning(string code, string summary) =>
        new(code, Severity.Warning, summary);

    /// <summary>Worth a look, and never a reason to fail.</summary>
    public static ProblemKind Note(string code, string summary) =>
        new(code, Severity.Note, summary);

    /// <summary>The severity as people and machines read it.</summary>
    public string Word =>
        Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    public Problem At(SourceLocation? location, string message, string hint = "") =>
        new(this, location, message, hint);
}
