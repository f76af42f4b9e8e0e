using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Daymark.Markdown;

/// <summary>The line <c>&lt;!--more--&gt;</c>, which ends an excerpt. In code it is text; the first one counts.</summary>
internal static partial class ExcerptMarker
{
    /// <summary>Takes every marker out of the tree but the first, which becomes an empty block and is returned.</summary>
    public static Block? Take(MarkdownDocument document)
    {
        Block? first = null;
        foreach (var marker in document.Descendants<HtmlBlock>().Where(IsMarker).ToList())
        {
            var parent = marker.Parent!;
            var place = parent.IndexOf(marker);
            parent.RemoveAt(place);
            if (first is not null)
                continue;
            first = new BlankLineBlock();
            parent.Insert(place, first);
        }
        return first;
    }

    /// <summary>Removes the marker and all that follows it; false when nothing stood before it.</summary>
    public static bool CutBefore(MarkdownDocument document, Block marker)
    {
        for (Block? cut = marker; cut?.Parent is { } parent; cut = parent)
        {
            var place = parent.IndexOf(cut);
            var keep = cut == marker || (cut is ContainerBlock { Count: 0 }) ? place : place + 1;
            while (parent.Count > keep)
                parent.RemoveAt(parent.Count - 1);
        }
        return document.Any(block => block is not LinkReferenceDefinitionGroup);
    }

    private static bool IsMarker(HtmlBlock block) =>
        block.Type == HtmlBlockType.Comment && More().IsMatch(block.Lines.ToString());

    [GeneratedRegex(
        @"\A\s*<!--\s*more\s*-->\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex More();
}
