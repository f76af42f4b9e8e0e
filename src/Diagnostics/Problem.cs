namespace Daymark.Diagnostics;

/// <summary>One thing that is wrong: what, where, and what to do about it.</summary>
/// <param name="Kind">Its code and weight.</param>
/// <param name="Location">Where; null when no file is concerned.</param>
/// <param name="Message">One sentence that names the offending value.</param>
/// <param name="Hint">What to type instead; may be empty.</param>
internal sealed record Problem(
    ProblemKind Kind,
    SourceLocation? Location,
    string Message,
    string Hint = ""
)
{
    public bool IsError => Kind.Severity == Severity.Error;
}
