using System.Text.RegularExpressions;

namespace Daymark.Markdown;

/// <summary>The head of a table: a line with bars, and one that says how columns are aligned (GFM, delimiter row).</summary>
internal static partial class TableHead
{
    /// <summary>The offset behind the second line of the first head in a text; -1 where there is none.</summary>
    public static int EndIn(string text)
    {
        var (before, at) = (0, text.IndexOf('\n', StringComparison.Ordinal));
        while (at >= 0)
        {
            var next = text.IndexOf('\n', at + 1);
            var end = next < 0 ? text.Length : next;
            if (
                text.AsSpan(at + 1, end - at - 1).TrimStart(" \t") is ['|' or ':' or '-', ..]
                && Delimiters().IsMatch(text[(at + 1)..end])
                && HasBar(text[before..at])
            )
                return end;
            (before, at) = (at + 1, next);
        }
        return -1;
    }

    /// <summary>One that is neither behind a backslash nor in code.</summary>
    private static bool HasBar(string line) =>
        line.Contains('|', StringComparison.Ordinal)
        && NoBars().Replace(line, "").Contains('|', StringComparison.Ordinal);

    [GeneratedRegex(@"\\.|(`+).*?\1", RegexOptions.CultureInvariant)]
    private static partial Regex NoBars();

    [GeneratedRegex(
        @"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Delimiters();
}
