using Markdig.Helpers;
using Markdig.Parsers;

namespace Daymark.Markdown;

/// <summary>Takes brackets within a hundred others as text: for each bracket Markdig looks through all that are open, which with tens of thousands takes minutes.</summary>
internal sealed class BracketGuard : InlineParser
{
    private const int Deepest = 100;

    public BracketGuard() => OpeningCharacters = ['[', ']', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = slice.CurrentChar == '!' ? 2 : 1;
        if (length == 2 && slice.PeekChar() != '[')
            return false;
        var open = processor.ParserStates[Index] as int? ?? 0;
        var isClosing = slice.CurrentChar == ']';
        var after = isClosing ? Math.Max(0, open - 1) : open + 1;
        processor.ParserStates[Index] = after;
        if (Math.Max(open, after) <= Deepest)
            return false;
        PlainSigns.Take(processor, ref slice, length);
        return true;
    }
}
