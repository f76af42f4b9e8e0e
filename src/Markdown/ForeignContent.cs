namespace Daymark.Markdown;

/// <summary>Knows whether the tags that come are those of SVG or MathML, which follow other rules (WHATWG HTML, foreign content).</summary>
internal sealed class ForeignContent
{
    /// <summary>Elements of SVG and MathML whose content is HTML again.</summary>
    private static readonly HashSet<string> HtmlWithin =
    [
        "foreignobject",
        "desc",
        "title",
        "annotation-xml",
        "mi",
        "mo",
        "mn",
        "ms",
        "mtext",
    ];

    /// <summary>Elements of HTML that end the picture or formula they are found in.</summary>
    private static readonly HashSet<string> Leaving =
    [
        .. "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li".Split(
            ' '
        ),
        .. "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var".Split(
            ' '
        ),
    ];

    private readonly List<string> open = [];

    public bool Inside => open.Count > 0 && !HtmlWithin.Contains(open[^1]);

    public void Follow(HtmlTag tag)
    {
        if (tag.IsEnd)
            Close(tag.Name);
        else if (Inside && Leaving.Contains(tag.Name))
            open.Clear();
        else if (!tag.IsEmpty && (Inside || tag.Name is "svg" or "math"))
            open.Add(tag.Name);
    }

    private void Close(string name)
    {
        var place = open.LastIndexOf(name);
        if (place >= 0)
            open.RemoveRange(place, open.Count - place);
    }
}
