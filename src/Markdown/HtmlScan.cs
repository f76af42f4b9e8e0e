namespace Daymark.Markdown;

/// <summary>The tags of a piece of HTML.</summary>
/// <param name="Tags">In their order.</param>
/// <param name="WholeTo">Where something begins that the end of the text cuts off; the length of the text when nothing does.</param>
/// <param name="RestIsTag">True when that is a tag, false when it is a comment or script, which nobody would see.</param>
/// <param name="Open">The elements that are open at the end, from the innermost outwards.</param>
internal sealed record HtmlScan(
    IReadOnlyList<HtmlTag> Tags,
    int WholeTo,
    bool RestIsTag,
    IEnumerable<string> Open
);
