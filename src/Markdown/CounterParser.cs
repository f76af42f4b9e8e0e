using Markdig.Helpers;
using Markdig.Parsers;

namespace Daymark.Markdown;

/// <summary>Reads <c>:counter[id]</c> and <c>:counter[id]{live}</c>, a text directive as the generic-directives proposal writes them.</summary>
internal sealed class CounterParser : InlineParser
{
    private const string Opening = ":counter[";

    public CounterParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Two colons begin a directive of another kind.
        if (slice.PeekCharExtra(-1) == ':' || !slice.MatchLowercase(Opening))
            return false;
        var text = slice.AsSpan();
        var close = text.IndexOf(']');
        if (close < 0 || text[Opening.Length..close].ContainsAny('[', '\n'))
            return false;
        var end = close + 1;
        var options = "";
        if (end < text.Length && text[end] == '{' && text[end..].IndexOf('}') is > 0 and var length)
        {
            options = text.Slice(end + 1, length - 1).ToString();
            end += length + 1;
        }
        processor.Inline = new CounterInline
        {
            Id = text[Opening.Length..close].Trim().ToString(),
            Options = options,
            Span = new Markdig.Syntax.SourceSpan(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + end - 1)
            ),
            Line = line,
            Column = column,
        };
        slice.Start += end;
        return true;
    }
}
