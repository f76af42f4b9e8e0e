namespace Daymark.Markdown;

/// <summary>The elements of SVG and MathML, which follow other rules than those of HTML (WHATWG HTML, foreign content).</summary>
internal static class ForeignContent
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

    /// <summary>Whether start tags within this element are those of SVG or MathML.</summary>
    public static bool IsWithin((string Space, string Name) element) =>
        element.Space.Length > 0 && !HtmlWithin.Contains(element);

    /// <summary>The space of an element by its start tag; empty for HTML.</summary>
    /// <param name="parent">The element that it stands in.</param>
    public static string SpaceOf(string name, (string Space, string Name) parent) =>
        IsWithin(parent)
            ? Leaving.Contains(name)
                ? ""
                : parent.Space
            : name is Svg or Math
                ? name
                : "";
}
