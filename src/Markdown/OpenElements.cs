namespace Daymark.Markdown;

/// <summary>The elements that are open at some place of a piece of HTML, as a browser keeps them (WHATWG HTML, tree construction).</summary>
internal sealed class OpenElements
{
    /// <summary>Elements that a following sibling of their kind closes by itself (optional tags).</summary>
    private static readonly HashSet<string> ClosedBySibling =
    [
        .. "li dt dd p tr td th thead tbody tfoot option optgroup rt rp".Split(' '),
    ];

    private static readonly HashSet<string> PartsOfTables =
    [
        .. "caption colgroup col thead tbody tfoot tr td th".Split(' '),
    ];

    /// <summary>From the outermost element inwards; those of HTML have no space.</summary>
    private readonly List<(string Space, string Name)> open = [];

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>From the innermost outwards.</summary>
    public IEnumerable<string> Names => open.Select(element => element.Name).Reverse();

    /// <summary>Whether the innermost element is one of SVG or MathML, in which alone CDATA sections are known.</summary>
    public bool IsForeign => Last.Space.Length > 0;

    /// <summary>Whether a start tag of this name is one of SVG or MathML here.</summary>
    public bool Takes(string name) => ForeignContent.SpaceOf(name, Last).Length > 0;

    /// <summary>Takes in a tag; the result says which elements it ends.</summary>
    public HtmlTag Follow(HtmlTag tag) => tag.IsEnd ? End(tag) : Start(tag);

    private (string Space, string Name) Last => open.Count > 0 ? open[^1] : ("", "");

    private HtmlTag Start(HtmlTag tag)
    {
        var space = ForeignContent.SpaceOf(tag.Name, Last);
        List<string>? ends = null;
        while (space.Length == 0 && ForeignContent.IsWithin(Last))
            EndLast(ref ends);
        if (
            space.Length == 0
            && PartsOfTables.Contains(tag.Name)
            && !IsOpen("table")
            && !IsOpen("template")
        )
            return tag with { Ends = ends ?? [], IsStray = true };
        if (space.Length == 0 && Last == ("", "p") && ImpliedEnds.OfParagraph(tag.Name))
            EndLast(ref ends);
        if (tag.IsEmpty)
            return Ending(tag, ends);
        if (space.Length == 0)
            EndOthers(tag.Name, ref ends);
        open.Add((space, tag.Name));
        counts[tag.Name] = counts.GetValueOrDefault(tag.Name) + 1;
        return Ending(tag, ends);
    }

    private void EndOthers(string start, ref List<string>? ends)
    {
        if (Last == ("", start) && ClosedBySibling.Contains(start))
        {
            Pop();
            return;
        }
        if (IsHeading(start) && Last.Space.Length == 0 && IsHeading(Last.Name))
            EndLast(ref ends);
        var ended = ImpliedEnds.Place(start, open);
        while (ended >= 0 && open.Count > ended)
            EndLast(ref ends);
    }

    private HtmlTag End(HtmlTag tag)
    {
        List<string>? ends = null;
        while (tag.Name == "br" && ForeignContent.IsWithin(Last))
            EndLast(ref ends);
        if (!IsOpen(tag.Name))
            return tag with { Ends = ends ?? [], IsStray = tag.Name != "br" };
        while (Last.Name != tag.Name)
            EndLast(ref ends);
        Pop();
        return Ending(tag, ends);
    }

    /// <summary>Most tags end nothing else, and need no list.</summary>
    private void EndLast(ref List<string>? ends) => (ends ??= []).Add(Pop());

    private static HtmlTag Ending(HtmlTag tag, List<string>? ends) =>
        ends is null ? tag : tag with { Ends = ends };

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private bool IsOpen(string name) => counts.GetValueOrDefault(name) > 0;

    private string Pop()
    {
        var name = Last.Name;
        counts[name]--;
        open.RemoveAt(open.Count - 1);
        return name;
    }
}
