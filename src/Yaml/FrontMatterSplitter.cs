using System.Buffers;
using Daymark.Diagnostics;

namespace Daymark.Yaml;

/// <summary>Finds the front matter of a text: only the first block of the file, between <c>---</c> and <c>---</c> or <c>...</c>.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>Front matter whose opening fence is missing is looked for in this many lines.</summary>
    private const int MostLines = 50;

    private static readonly SearchValues<char> Dashes = SearchValues.Create(
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
    );

    /// <summary>The parts of a text; null, with a problem, when the front matter is broken.</summary>
    public static FrontMatterParts? Split(SourceText source, ProblemList problems)
    {
        var text = source.Text;
        var (start, line) = SkipBlankLines(text);
        var first = LineAt(text, start, out var next);
        if (first is "+++")
        {
            problems.Add(PostProblems.Toml(source.At(line, 1, 3)));
            return null;
        }
        if (first is not "---")
        {
            if (!LooksUnopened(text, start))
                return new FrontMatterParts("", 0, 0);
            problems.Add(PostProblems.Unopened(source.At(line, 1)));
            return null;
        }
        var (number, almost) = (line, 0);
        for (var at = next; at < text.Length; )
        {
            var current = LineAt(text, at, out var after);
            if (current is "---" or "...")
                return new FrontMatterParts(text[next..at], line, after);
            at = after;
            number++;
            if (almost == 0 && IsAlmostFence(current))
                almost = number;
        }
        problems.Add(PostProblems.Unclosed(source.At(line, 1, 3), almost));
        return null;
    }

    /// <summary>Dashes alone, but too many, too few, indented, or such as word processors make of hyphens.</summary>
    private static bool IsAlmostFence(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: > 0 and < 10 } dashes && dashes.IndexOfAnyExcept(Dashes) < 0;

    private static (int Start, int Line) SkipBlankLines(string text)
    {
        var (start, line) = (0, 1);
        while (start < text.Length && LineAt(text, start, out var next).Length == 0)
        {
            start = next;
            line++;
        }
        return (start, line);
    }

    /// <summary>The line that starts at an offset, without blanks at its end; <paramref name="next"/> is where the next one starts.</summary>
    private static ReadOnlySpan<char> LineAt(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd();
    }

    /// <summary>Lines <c>key: value</c> from the top down to a fence, one of them a key that hardly any prose starts with.</summary>
    private static bool LooksUnopened(string text, int start)
    {
        var known = false;
        for (var (at, lines) = (start, 0); at < text.Length && lines < MostLines; lines++)
        {
            var line = LineAt(text, at, out at);
            if (line is "---")
                return known && lines > 0;
            var colon = line.IndexOf(':');
            var key = colon < 0 ? [] : line[..colon];
            known |= key is "title" or "date" or "layout" or "author" or "tags";
            var continues = line.Length > 0 && line[0] is ' ' or '-';
            if (!continues && (key.Length == 0 || key.IndexOfAny(' ', '#') >= 0))
                return false;
        }
        return false;
    }
}
