using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>Takes signs that could be markup for the text that they are.</summary>
internal static class PlainSigns
{
    /// <summary>Takes so many signs from the beginning of what is to be read.</summary>
    public static void Take(InlineProcessor processor, ref StringSlice slice, int length)
    {
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
    }
}
