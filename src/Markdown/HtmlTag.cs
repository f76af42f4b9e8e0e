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

    public static bool IsVoid(string name) => Void.Contains(name);
}
