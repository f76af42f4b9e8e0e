using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// What is set high or low (<c>m^2^</c>, <c>H~2~O</c>) holds no blank: the signs of "10^6 and 10^9" and "5~6 or 7~8" are text.
/// Markdig would pair them across words.
/// </summary>
internal sealed class ScriptMarks : InlineParser
{
    public ScriptMarks() => OpeningCharacters = ['^', '~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var at = slice.Start;
        if (!IsSingle(slice, at) || Reaches(slice, at, 1) || Reaches(slice, at, -1))
            return false;
        var place = processor.GetSourcePosition(at, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, at, at))
        {
            Span = new SourceSpan(place, place),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return true;
    }

    /// <summary>Whether another such sign by itself stands behind or before, with something but no blank between.</summary>
    private static bool Reaches(StringSlice slice, int from, int step)
    {
        for (var at = from + step; at >= 0 && at <= slice.End; at += step)
        {
            if (slice.Text[at].IsWhitespace())
                return false;
            if (slice.Text[at] == slice.Text[from] && IsSingle(slice, at))
                return at != from + step;
        }
        return false;
    }

    private static bool IsSingle(StringSlice slice, int at) =>
        (at == 0 || slice.Text[at - 1] != slice.Text[at])
        && (at == slice.End || slice.Text[at + 1] != slice.Text[at]);
}
