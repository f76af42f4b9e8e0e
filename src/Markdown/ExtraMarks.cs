using Markdig.Helpers;
using Markdig.Parsers;

namespace Daymark.Markdown;

/// <summary>
/// Which signs can be marks beyond those of CommonMark, so that none in running text is taken for one. What is set high or low
/// (<c>m^2^</c>, <c>H~2~O</c>) holds no blank: "10^6 and 10^9" is text. A run longer than its mark is text (GFM,
/// strikethrough), and so is <c>x==y</c>.
/// </summary>
internal sealed class ExtraMarks : InlineParser
{
    public ExtraMarks() => OpeningCharacters = ['^', '~', '=', '+'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var end = EndOfRun(slice, start);
        if (CanBeMark(slice, start, end))
            return false;
        PlainSigns.Take(processor, ref slice, end - start + 1);
        return true;
    }

    private static bool CanBeMark(StringSlice slice, int start, int end) =>
        (slice.Text[start], end - start + 1) switch
        {
            ('^' or '~', 1) => Reaches(slice, start, 1) || Reaches(slice, start, -1),
            ('~', 2) => true,
            ('=' or '+', 2) => !(IsWord(slice, start - 1) && IsWord(slice, end + 1)),
            ('=' or '+', 1) => true,
            _ => false,
        };

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
        (at == 0 || slice.Text[at - 1] != slice.Text[at]) && EndOfRun(slice, at) == at;

    private static int EndOfRun(StringSlice slice, int at)
    {
        var end = at;
        while (end < slice.End && slice.Text[end + 1] == slice.Text[at])
            end++;
        return end;
    }

    /// <summary>Letters of scripts that are written without blanks may stand close to a mark.</summary>
    private static bool IsWord(StringSlice slice, int at) =>
        at >= 0 && at <= slice.End && char.IsAsciiLetterOrDigit(slice.Text[at]);
}
