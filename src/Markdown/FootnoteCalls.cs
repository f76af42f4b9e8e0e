using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>Reads each <c>[^note]</c> by itself: of two in a row Markdig makes one, as of the text and the label of a link, and loses a note.</summary>
internal sealed class FootnoteCalls : InlineParser
{
    public FootnoteCalls() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
            return false;
        var rest = slice;
        if (
            !LinkHelper.TryParseLabel(ref rest, out var label)
            || !processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
            || definition is not FootnoteLinkReferenceDefinition { CreateLinkInline: { } create }
        )
            return false;
        processor.Inline = create(processor, definition, null);
        slice = rest;
        return true;
    }
}
