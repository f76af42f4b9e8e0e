using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>The line <c>&lt;!--more--&gt;</c>, which ends an excerpt. In code it is text; the first one counts.</summary>
internal static partial class ExcerptMarker
{
    /// <summary>Takes the text of every marker; the block of the first is returned.</summary>
    /// <param name="html">That of a whole body, in its order.</param>
    public static Block? Take(IEnumerable<HtmlBlock> html)
    {
        Block? first = null;
        foreach (var block in html)
        {
            if (block.Type == HtmlBlockType.Comment && More().IsMatch(block.Lines.ToString()))
            {
                block.Lines = default;
                first ??= block;
            }
            else if (
                block.Type is HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock
            )
            {
                first ??= Within(block);
            }
        }
        return first;
    }

    /// <summary>Removes the marker and all that follows it; false when nothing stands before it.</summary>
    public static bool CutBefore(MarkdownDocument document, Block marker)
    {
        if (!HasContentBefore(marker))
            return false;
        for (Block? cut = marker; cut?.Parent is { } parent; cut = parent)
        {
            var place = parent.IndexOf(cut);
            var keep = cut == marker || (cut is ContainerBlock { Count: 0 }) ? place : place + 1;
            while (parent.Count > keep)
                parent.RemoveAt(parent.Count - 1);
        }
        return true;
    }

    private static bool HasContentBefore(Block marker)
    {
        for (Block? block = marker; block?.Parent is { } parent; block = parent)
        {
            if (
                parent
                    .TakeWhile(other => other != block)
                    .Any(other => other is not LinkReferenceDefinitionGroup)
            )
                return true;
        }
        return false;
    }

    /// <summary>A marker among the lines of typed HTML divides it in two, with the marker, which is returned, between them.</summary>
    private static HtmlBlock? Within(HtmlBlock html)
    {
        var lines = html.Lines.ToString().Split('\n');
        var place = Array.FindIndex(lines, line => More().IsMatch(line));
        if (place < 0)
            return null;
        var marker = new HtmlBlock(null) { Type = HtmlBlockType.Comment, Span = html.Span };
        var rest = new HtmlBlock(null) { Type = html.Type, Span = html.Span };
        rest.Lines = Lines(lines[(place + 1)..]);
        html.Lines = Lines(lines[..place]);
        var parent = html.Parent!;
        var at = parent.IndexOf(html);
        parent.Insert(at + 1, marker);
        parent.Insert(at + 2, rest);
        return marker;
    }

    private static StringLineGroup Lines(string[] lines) =>
        lines.Length == 0 ? default : new StringLineGroup(string.Join('\n', lines));

    [GeneratedRegex(
        @"\A\s*<!--\s*more\s*-->\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex More();
}
