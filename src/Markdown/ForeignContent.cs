namespace Daymark.Markdown;

/// <summary>Knows whether the tags that come are those of SVG or MathML, which follow other rules (WHATWG HTML, foreign content).</summary>
internal sealed class ForeignContent
{
    private const string Svg = "svg";
    private const string Math = "math";

    /// <summary>Elements of SVG and MathML whose content is HTML again.</summary>
    private static readonly HashSet<(string Space, string Name)> HtmlWithin =
    [
        (Svg, "foreignobject"),
        (Svg, "desc"),
        (Svg, "title"),
        (Math, "annotation-xml"),
        (Math, "mi"),
        (Math, "mo"),
        (Math, "mn"),
        (Math, "ms"),
        (Math, "mtext"),
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

    /// <summary>From the outermost element inwards; those of HTML have no space.</summary>
    private readonly List<(string Space, string Name)> open = [];

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Whether the innermost element is one of SVG or MathML, in which alone CDATA sections are known.</summary>
    public bool Inside => open.Count > 0 && open[^1].Space.Length > 0;

    /// <summary>Whether a start tag of this name is one of SVG or MathML here.</summary>
    public bool Takes(string name) =>
        TagsAreForeign ? !Leaving.Contains(name) : name is Svg or Math;

    public void Follow(HtmlTag tag)
    {
        if (tag.IsEnd)
        {
            Close(tag.Name);
            return;
        }
        var space =
            !Takes(tag.Name) ? ""
            : TagsAreForeign ? open[^1].Space
            : tag.Name;
        while (space.Length == 0 && TagsAreForeign)
            Pop();
        if (tag.IsEmpty)
            return;
        var ended = ImpliedEnds.Place(tag.Name, open.Count, place => open[place].Name);
        while (ended >= 0 && open.Count > ended)
            Pop();
        open.Add((space, tag.Name));
        counts[tag.Name] = counts.GetValueOrDefault(tag.Name) + 1;
    }

    private bool TagsAreForeign => Inside && !HtmlWithin.Contains(open[^1]);

    private void Close(string name)
    {
        while (name == "br" && TagsAreForeign)
            Pop();
        if (counts.GetValueOrDefault(name) == 0)
            return;
        while (open[^1].Name != name)
            Pop();
        Pop();
    }

    private void Pop()
    {
        counts[open[^1].Name]--;
        open.RemoveAt(open.Count - 1);
    }
}
