using System.Text;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Markdown;

/// <summary>Drops links that could run code from typed HTML: from all of a body at once, as a browser will read it.</summary>
internal static class CodeInHtml
{
    private static readonly HashSet<string> LinkAttributes =
    [
        "href",
        "xlink:href",
        "src",
        "action",
        "formaction",
        "data",
        "poster",
        "background",
        "cite",
        "ping",
    ];

    /// <summary>What an animation of SVG can set a link to.</summary>
    private static readonly HashSet<string> AnimatedAttributes = ["to", "from", "by", "values"];

    private static readonly HashSet<string> Animations = ["animate", "set"];
    private static readonly HashSet<string> Pictures = ["img", "image", "source", "input", "video"];

    /// <param name="body">The source of the body, in which the values are found again.</param>
    /// <param name="at">The place of an offset in it.</param>
    public static string Drop(
        string html,
        string body,
        Func<int, SourceLocation> at,
        ProblemList problems
    )
    {
        var result = new StringBuilder();
        var (copied, found) = (0, 0);
        foreach (var tag in HtmlScanner.Tags(html))
        {
            foreach (var attribute in tag.Attributes)
            {
                var value = html[attribute.ValueStart..attribute.ValueEnd];
                if (!CanRunCode(tag, attribute.Name, AttributeText.Decode(value)))
                    continue;
                result.Append(html, copied, attribute.Start - copied);
                copied = attribute.End;
                var place = body.IndexOf(value, found, StringComparison.Ordinal);
                if (place >= 0)
                    found = place + value.Length;
                problems.Add(MarkdownProblems.Dangerous(at(Math.Max(place, 0)), value));
            }
        }
        return copied == 0 ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    private static bool CanRunCode(HtmlTag tag, string attribute, string value)
    {
        if (Animations.Contains(tag.Name) && AnimatedAttributes.Contains(attribute))
            return value.Split(';').Any(url => LinkSafety.CanRunCode(url, false));
        return LinkAttributes.Contains(attribute)
            && LinkSafety.CanRunCode(value, Pictures.Contains(tag.Name));
    }
}
