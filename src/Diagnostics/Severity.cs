namespace Daymark.Diagnostics;

/// <summary>How much a problem weighs: an error keeps the old output, a warning does not (but with --strict), a note never.</summary>
internal enum Severity
{
    Note,
    Warning,
    Error,
}
