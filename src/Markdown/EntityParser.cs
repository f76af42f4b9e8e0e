using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// Reads <c>&amp;nbsp;</c> as the text it stands for. Whether emphasis may end behind it is told by its semicolon, as an entity
/// never serves as structure (CommonMark 2.5); Markdig would ask the blank that it stands for.
/// </summary>
internal sealed class EntityParser : HtmlEntityParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
            return false;
        if (processor.Inline is HtmlEntityInline entity)
            processor.Inline = new LiteralInline(entity.Transcoded)
            {
                Span = entity.Span,
                Line = entity.Line,
                Column = entity.Column,
            };
        return true;
    }
}
