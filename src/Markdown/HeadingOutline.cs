using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// Gives headings the levels of their outline below the title of the page, which is the first: readers who jump from heading
/// to heading meet no gap (WCAG 2.2, technique G141), whichever level an author began with.
/// </summary>
internal sealed class HeadingOutline
{
    private const int Deepest = 6;

    /// <summary>The levels, as typed, of the headings that the next one may stand below.</summary>
    private readonly Stack<int> above = [];

    /// <summary>What the start tag of the typed heading that is open was made; its end tag may stand in another piece.</summary>
    private int open;

    /// <param name="nodes">Headings and typed HTML of a whole body, in its order.</param>
    public void Close(IReadOnlyList<MarkdownObject> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is HeadingBlock heading)
                heading.Level = Level(heading.Level);
            else if (node is HtmlInline inline)
                inline.Tag = Typed(inline.Tag);
            else if (node is HtmlBlock block && block.Lines.ToString() is var html)
            {
                if (Typed(html) is var closed && closed != html)
                    block.Lines = new StringLineGroup(closed);
            }
        }
    }

    private int Level(int typed)
    {
        while (above.TryPeek(out var last) && last >= typed)
            above.Pop();
        above.Push(typed);
        return Math.Min(1 + above.Count, Deepest);
    }

    private string Typed(string html)
    {
        StringBuilder? result = null;
        foreach (var tag in HtmlScanner.Tags(html))
        {
            if (tag.Name is not ['h', >= '1' and <= '6' and var digit])
                continue;
            if (!tag.IsEnd)
                open = Level(digit - '0');
            var at = tag.Start + (tag.IsEnd ? 3 : 2);
            if (open > 0)
                (result ??= new StringBuilder(html))[at] = (char)('0' + open);
        }
        return result?.ToString() ?? html;
    }
}
