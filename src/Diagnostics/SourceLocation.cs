namespace Daymark.Diagnostics;

/// <summary>A place in a file of the site, with the line that stands there.</summary>
/// <param name="File">Path relative to the site folder, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the problem is about the file as a whole.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 when the problem is about the line as a whole.</param>
/// <param name="SourceLine">The text of that line, for display under the message; null when there is none.</param>
/// <param name="Length">How many characters the caret underlines; at least 1.</param>
internal sealed record SourceLocation(
    string File,
    int Line = 0,
    int Column = 0,
    string? SourceLine = null,
    int Length = 1
)
{
    /// <summary><c>posts/a.md:4:8</c>, without the parts that are not known.</summary>
    public override string ToString() =>
        Line == 0 ? File
        : Column == 0 ? $"{File}:{Line}"
        : $"{File}:{Line}:{Column}";
}
