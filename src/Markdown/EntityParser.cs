using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// Reads <c>&amp;nbsp;</c> before a star or underscore as the text it stands for. Whether emphasis may end there is told by
/// its semicolon, as an entity never serves as structure (CommonMark 2.5); Markdig would ask the blank that it stands for.
/// </summary>
internal sealed class EntityParser : HtmlEntityParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
            return false;
        // Elsewhere it stays an entity: a table takes a cell of blank text for none.
        if (processor.Inline is HtmlEntityInline entity && (slice.CurrentChar is '*' or '_' or '~'))
            processor.Inline = new LiteralInline(entity.Transcoded)
            {
                Span = entity.Span,
                Line = entity.Line,
                Column = entity.Column,
            };
        return true;
    }
}
