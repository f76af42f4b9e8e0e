using Daymark.Diagnostics;
using Daymark.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>Tells of typed tags that are no elements: an author's <c>&lt;name&gt;</c> that stands for something vanishes in a browser.</summary>
internal static class UnknownElements
{
    /// <summary>Beyond this many signs a tag is told by its beginning.</summary>
    private const int Shown = 60;

    /// <summary>WHATWG HTML, elements and obsolete features, and what browsers still draw.</summary>
    private static readonly HashSet<string> Known =
    [
        .. "a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code".Split(
            ' '
        ),
        .. "col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer".Split(
            ' '
        ),
        .. "form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map".Split(
            ' '
        ),
        .. "mark math menu meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby".Split(
            ' '
        ),
        .. "s samp script search section select selectedcontent slot small source span strong style sub summary sup svg".Split(
            ' '
        ),
        .. "table tbody td template textarea tfoot th thead time title tr track u ul var video wbr".Split(
            ' '
        ),
        .. "acronym applet basefont bgsound big blink center dir font frame frameset image isindex keygen listing".Split(
            ' '
        ),
        .. "marquee menuitem multicol nextid nobr noembed noframes param plaintext rb rtc spacer strike tt xmp".Split(
            ' '
        ),
    ];

    /// <summary>Each once in a body.</summary>
    /// <param name="typed">All HTML in a body, in its order.</param>
    /// <param name="body">The source of the body, in which the tags are found again.</param>
    /// <param name="at">The place of an offset in it.</param>
    public static void Tell(
        IReadOnlyList<MarkdownObject> typed,
        string body,
        Func<int, SourceLocation> at,
        ProblemList problems
    )
    {
        if (typed.Count == 0)
            return;
        var told = new HashSet<string>(StringComparer.Ordinal);
        var drawings = 0;
        foreach (var node in typed)
        {
            var html = node is HtmlInline inline ? inline.Tag : ((HtmlBlock)node).Lines.ToString();
            foreach (var tag in HtmlScanner.Tags(html))
            {
                if (tag.Name is "svg" or "math")
                    drawings += tag.IsEnd ? -1 : 1;
                else if (drawings <= 0 && !tag.IsEnd && IsUnknown(tag.Name) && told.Add(tag.Name))
                    problems.Add(
                        MarkdownProblems.UnknownElement(
                            at(PlaceOf(tag, body, node.Span.Start)),
                            Short(html[tag.Start..tag.End])
                        )
                    );
            }
        }
    }

    /// <summary>A name with a hyphen may be that of an element of the site's own (WHATWG HTML, custom elements).</summary>
    private static bool IsUnknown(string name) =>
        !Known.Contains(name) && !name.Contains('-', StringComparison.Ordinal);

    private static int PlaceOf(HtmlTag tag, string body, int from)
    {
        var start = Math.Clamp(from, 0, body.Length);
        var place = body.IndexOf("<" + tag.Name, start, StringComparison.OrdinalIgnoreCase);
        return place < 0 ? start : place;
    }

    private static string Short(string tag)
    {
        var line = tag.ReplaceLineEndings(" ");
        return line.Length <= Shown ? line : line[..Shown].TrimEnd() + "…";
    }
}
