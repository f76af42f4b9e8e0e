using Daymark.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>Where a site takes no typed HTML, it stands there as its author typed it, so that nothing is lost; comments go.</summary>
internal static class HtmlAsText
{
    public static void Write(
        MarkdownDocument document,
        Func<int, SourceLocation> at,
        ProblemList problems
    )
    {
        foreach (var node in document.Descendants().ToList())
        {
            if (node is HtmlInline inline)
                Write(inline, at, problems);
            else if (node is HtmlBlock { Lines.Count: > 0 } block)
                Write(block, at, problems);
        }
    }

    private static void Write(HtmlInline inline, Func<int, SourceLocation> at, ProblemList problems)
    {
        if (inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            inline.Remove();
            return;
        }
        if (!inline.Tag.StartsWith("</", StringComparison.Ordinal))
            problems.Add(MarkdownProblems.HtmlAsText(at(inline.Span.Start), inline.Tag));
        inline.ReplaceBy(new LiteralInline(inline.Tag));
    }

    private static void Write(HtmlBlock block, Func<int, SourceLocation> at, ProblemList problems)
    {
        var parent = block.Parent!;
        var place = parent.IndexOf(block);
        parent.RemoveAt(place);
        if (block.Type == HtmlBlockType.Comment)
            return;
        var lines = block.Lines.ToString().Trim('\n').Split('\n');
        problems.Add(MarkdownProblems.HtmlAsText(at(block.Span.Start), lines[0].Trim()));
        var text = new ContainerInline();
        foreach (var line in lines)
        {
            if (text.FirstChild is not null)
                text.AppendChild(new LineBreakInline());
            text.AppendChild(new LiteralInline(line.Trim()));
        }
        parent.Insert(place, new ParagraphBlock { Inline = text, Span = block.Span });
    }
}
