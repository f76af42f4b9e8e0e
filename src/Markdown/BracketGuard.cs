using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

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
        var place = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(
            new StringSlice(slice.Text, slice.Start, slice.Start + length - 1)
        )
        {
            Span = new SourceSpan(place, place + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
