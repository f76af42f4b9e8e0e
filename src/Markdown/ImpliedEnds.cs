namespace Daymark.Markdown;

/// <summary>Start tags that end an element further out, with all that is open within it (WHATWG HTML, tree construction).</summary>
internal static class ImpliedEnds
{
    private static readonly HashSet<string> Items = ["li", "dd", "dt"];

    /// <summary>Elements through which an item of a list is not seen: special ones but address, div and p.</summary>
    private static readonly HashSet<string> ItemWalls =
    [
        .. "applet article aside blockquote body button caption center colgroup dd details dir dl dt fieldset figcaption".Split(
            ' '
        ),
        .. "figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee menu".Split(
            ' '
        ),
        .. "nav noembed noframes noscript object ol pre search section select style summary table tbody td template".Split(
            ' '
        ),
        .. "textarea tfoot th thead title tr ul xmp".Split(' '),
    ];

    private static readonly HashSet<string> ButtonWalls =
    [
        .. "applet caption html table td th marquee object template".Split(' '),
    ];

    private static readonly HashSet<string> TableWalls = ["td", "th", "caption", "template"];

    private static readonly HashSet<string> NoPartsOfParagraphs =
    [
        .. "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form".Split(
            ' '
        ),
        .. "h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol pre search section summary table ul xmp".Split(
            ' '
        ),
    ];

    /// <summary>Whether a start tag ends the paragraph that it stands in, whose own end tag would then stand alone.</summary>
    public static bool OfParagraph(string start) => NoPartsOfParagraphs.Contains(start);

    /// <summary>The place of the open element that a start tag ends, with those within it; -1 when there is none.</summary>
    /// <param name="open">From the outermost inwards.</param>
    public static int Place(string start, IReadOnlyList<(string Space, string Name)> open)
    {
        if (Walls(start) is not { } walls)
            return -1;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var (space, name) = open[i];
            var isHtml = space.Length == 0;
            if (isHtml && (name == start || (start is "dd" or "dt" && name is "dd" or "dt")))
                return i;
            if (isHtml ? walls.Contains(name) : !ForeignContent.IsWithin(open[i]))
                return -1;
        }
        return -1;
    }

    private static HashSet<string>? Walls(string start) =>
        Items.Contains(start) ? ItemWalls
        : start == "button" ? ButtonWalls
        : start == "table" ? TableWalls
        : null;
}
