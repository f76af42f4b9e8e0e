using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Daymark.Tests.Markdown;

/// <summary>What HTML of two renderers has to have in common: elements, words, and where links lead.</summary>
internal static partial class ComparableHtml
{
    private static readonly string[] Kept = ["href", "src", "alt", "title", "start"];

    public static string Of(string html)
    {
        var result = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument("<body>" + html).Body!.ChildNodes)
            Write(node, result);
        return OurWww().Replace(Blanks().Replace(result.ToString(), " "), "<a href=http://");
    }

    private static void Write(INode node, StringBuilder result)
    {
        if (node is IText text)
            result.Append(Blanks().Replace(text.Data, " "));
        if (node is not IElement element)
            return;
        if (IsWayBack(element))
            return;
        var isOurs = IsPassedOver(element);
        if (!isOurs)
            Open(element, result);
        foreach (var child in node.ChildNodes)
            Write(child, result);
        if (isOurs)
            return;
        if (IsBlock(element))
            TrimEnd(result);
        result.Append("</").Append(element.LocalName).Append('>');
    }

    private static void Open(IElement element, StringBuilder result)
    {
        if (IsBlock(element))
            TrimEnd(result);
        result.Append('<').Append(element.LocalName);
        foreach (var name in Kept)
        {
            if (element.GetAttribute(name) is { } value && !IsNote(value))
                result.Append($" {name}={Uri.UnescapeDataString(value)}");
        }
        if (element.HasAttribute("checked"))
            result.Append(" checked");
        result.Append('>');
    }

    /// <summary>What is around notes is each renderer's own.</summary>
    private static bool IsPassedOver(IElement element) =>
        element.ClassName is "scroll" or "footnotes" or "footnote-ref"
        || (element.LocalName == "sup" && element.ParentElement?.ClassName == "footnote-ref")
        || (element.ParentElement?.ClassName == "footnote-ref")
        || IsNote(element.GetAttribute("href") ?? "");

    private static bool IsNote(string link) => link.StartsWith("#fn", StringComparison.Ordinal);

    /// <summary>The links from notes to where they are called, and the rule above all notes.</summary>
    private static bool IsWayBack(IElement element) =>
        element.ClassName?.StartsWith("footnote-back", StringComparison.Ordinal) == true
        || (element.LocalName == "hr" && element.ParentElement?.ClassName == "footnotes");

    private static bool IsBlock(IElement element) =>
        element.LocalName
            is "p"
                or "div"
                or "ul"
                or "ol"
                or "li"
                or "pre"
                or "table"
                or "thead"
                or "tbody"
                or "tr"
                or "td"
                or "th"
                or "blockquote"
                or "hr"
                or "br"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "h5"
                or "h6"
                or "section"
                or "dl"
                or "dt"
                or "dd";

    private static void TrimEnd(StringBuilder result)
    {
        while (result.Length > 0 && result[^1] is ' ')
            result.Length--;
    }

    /// <summary>We trust that a host has learnt https since GitHub's rule was written.</summary>
    [GeneratedRegex("<a href=https://(?=(www[.][^>]*)>\\1)")]
    private static partial Regex OurWww();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
