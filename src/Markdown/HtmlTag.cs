namespace Daymark.Markdown;

/// <summary>A tag within a piece of HTML, by offsets.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Attributes">Empty for end tags.</param>
internal sealed record HtmlTag(
    int Start,
    int End,
    string Name,
    bool IsEnd,
    IReadOnlyList<HtmlAttribute> Attributes
)
{
    /// <summary>Elements without content and end tag (WHATWG HTML, void elements).</summary>
    private static readonly HashSet<string> Void =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ];

    public bool IsVoid => Void.Contains(Name);
}
