using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>The paragraph that serves as the excerpt of a post without a marker.</summary>
internal static class FirstParagraph
{
    /// <summary>
    /// The first paragraph with words, outside of lists and quotes if there is one there, as a document of its own; null when
    /// there is none. The cells of a table are no paragraphs.
    /// </summary>
    public static MarkdownDocument? TakeFrom(MarkdownDocument document)
    {
        if (In(document) is not { } paragraph)
            return null;
        paragraph.Parent!.Remove(paragraph);
        return [paragraph];
    }

    private static ParagraphBlock? In(MarkdownDocument document) =>
        document.OfType<ParagraphBlock>().FirstOrDefault(HasWords)
        ?? document
            .Where(block => block is not (FootnoteGroup or Table))
            .OfType<ContainerBlock>()
            .SelectMany(block => block.Descendants<ParagraphBlock>())
            .FirstOrDefault(HasWords);

    private static bool HasWords(ParagraphBlock paragraph) =>
        paragraph.Inline is { } inline
        && inline
            .Descendants<Inline>()
            .Any(node =>
                node switch
                {
                    LiteralInline literal => !literal.Content.IsEmptyOrWhitespace()
                        && !InsideImage(literal),
                    CodeInline or AutolinkInline => true,
                    _ => false,
                }
            );

    private static bool InsideImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
                return true;
        }
        return false;
    }
}
