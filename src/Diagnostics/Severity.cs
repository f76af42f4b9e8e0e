namespace Daymark.Diagnostics;

/// <summary>How much a problem weighs: an error keeps the old output, a warning does not (but with --strict).</summary>
internal enum Severity
{
    Warning,
    Error,
}
