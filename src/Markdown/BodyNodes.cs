using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// The parts of a body that something is done with, each kind in the order of the text, found in one pass: most parts are
/// plain words.
/// </summary>
internal sealed class BodyNodes
{
    public List<HeadingBlock> Headings { get; } = [];

    /// <summary>HTML that was typed, in blocks and in lines.</summary>
    public List<MarkdownObject> Html { get; } = [];

    /// <summary>Headings, and the HTML that may hold more of them.</summary>
    public List<MarkdownObject> Outline { get; } = [];

    /// <summary>Links, pictures, and the HTML that may hold more of them.</summary>
    public List<MarkdownObject> Links { get; } = [];

    public List<CounterInline> Counters { get; } = [];

    public List<TaskList> Boxes { get; } = [];

    public List<Table> Tables { get; } = [];

    /// <summary>The code in the cells of tables.</summary>
    public List<CodeInline> CellCode { get; } = [];

    public static BodyNodes Of(MarkdownDocument document)
    {
        var nodes = new BodyNodes();
        nodes.AddBlocks(document, isTable: false);
        return nodes;
    }

    /// <summary>Blocks lie within each other no deeper than the parser allows.</summary>
    private void AddBlocks(ContainerBlock parent, bool isTable)
    {
        for (var i = 0; i < parent.Count; i++)
        {
            var block = parent[i];
            if (block is ContainerBlock container)
            {
                if (container is Table table)
                    Tables.Add(table);
                AddBlocks(container, isTable || container is Table);
                continue;
            }
            if (block is HeadingBlock heading)
            {
                Headings.Add(heading);
                Outline.Add(heading);
            }
            else if (block is HtmlBlock)
                AddHtml(block);
            if (block is LeafBlock { Inline: { } line })
                AddInlines(line, isTable);
        }
    }

    /// <summary>Without a call for each level: nobody bounds how deep they lie.</summary>
    private void AddInlines(ContainerInline line, bool isTable)
    {
        for (var inline = line.FirstChild; inline is not null; inline = After(inline, line))
        {
            if (inline is LiteralInline or LineBreakInline)
                continue;
            if (inline is LinkInline or AutolinkInline)
                Links.Add(inline);
            else if (inline is HtmlInline)
                AddHtml(inline);
            else if (inline is CodeInline code && isTable)
                CellCode.Add(code);
            else if (inline is CounterInline counter)
                Counters.Add(counter);
            else if (inline is TaskList box)
                Boxes.Add(box);
        }
    }

    private void AddHtml(MarkdownObject html)
    {
        Html.Add(html);
        Outline.Add(html);
        Links.Add(html);
    }

    private static Inline? After(Inline inline, ContainerInline line)
    {
        if (inline is ContainerInline { FirstChild: { } child })
            return child;
        var above = inline;
        while (above is not null && above != line)
        {
            if (above.NextSibling is { } next)
                return next;
            above = above.Parent;
        }
        return null;
    }
}
