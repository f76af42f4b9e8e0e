using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// A line without a bar that follows a table is a row of it (GFM, tables): a table ends at an empty line or another block.
/// Markdig would take all of it for text. The line is given the bar that it lacks.
/// </summary>
internal sealed class TableRows : InlineParser
{
    public TableRows() => OpeningCharacters = ['\n'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            processor.Block is not ParagraphBlock
            || processor.Root is not { } root
            || !LacksBar(slice)
            || !IsWithinTable(processor, slice)
            || processor.Parsers.FindExact<PipeTableParser>() is not { } tables
            || !tables.Match(processor, ref slice)
        )
            return false;
        Innermost(root).AppendChild(processor.Inline!);
        var bar = new StringSlice("|");
        return tables.Match(processor, ref bar);
    }

    /// <summary>Whether the next line holds something, but no bar.</summary>
    private static bool LacksBar(StringSlice slice)
    {
        var next = slice.Text.AsSpan(slice.Start + 1, slice.End - slice.Start);
        var end = next.IndexOf('\n');
        var line = end < 0 ? next : next[..end];
        return !line.IsWhiteSpace() && !line.Contains('|');
    }

    /// <summary>Whether the paragraph begins with the head of a table; found out once for each paragraph.</summary>
    private bool IsWithinTable(InlineProcessor processor, StringSlice slice)
    {
        var headEnd = processor.ParserStates[Index] as int? ?? TableHead.EndIn(slice.Text);
        processor.ParserStates[Index] = headEnd;
        return headEnd >= 0 && slice.Start >= headEnd;
    }

    /// <summary>Where the next inline belongs: within emphasis and links that are still open.</summary>
    private static ContainerInline Innermost(ContainerInline root)
    {
        while (root.LastChild is ContainerInline { IsClosed: false } open)
            root = open;
        return root;
    }
}
