namespace Daymark.Markdown;

/// <summary>A tag within a piece of HTML, by offsets.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsEmpty">True when it has neither content nor an end tag.</param>
/// <param name="Attributes">Those of end tags mean nothing.</param>
internal sealed record HtmlTag(
    int Start,
    int End,
    string Name,
    bool IsEnd,
    bool IsEmpty,
    IReadOnlyList<HtmlAttribute> Attributes
)
{
    /// <summary>Elements without content and end tag (WHATWG HTML, void elements and the obsolete ones parsed alike).</summary>
    private static readonly HashSet<string> Void =
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ];

    /// <summary>The elements that it ends besides its own, from the innermost outwards.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>True for what a browser ignores: the end tag of an element that is not open, a part of a table outside of any.</summary>
    public bool IsStray { get; init; }

    public static bool IsVoid(string name) => Void.Contains(name);
}
