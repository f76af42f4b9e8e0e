namespace Daymark.Markdown;

/// <summary>Finds the tags in a piece of HTML as a browser would (WHATWG HTML, tokenization), without building a tree.</summary>
internal static class HtmlScanner
{
    /// <summary>Elements whose content is text up to their end tag.</summary>
    private static readonly HashSet<string> TextElements =
    [
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
    ];

    public static IEnumerable<HtmlTag> Tags(string html)
    {
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                at = close < 0 ? html.Length : close + 3;
            }
            else if (TagAt(html, at) is { } tag)
            {
                yield return tag;
                at = !tag.IsEnd && TextElements.Contains(tag.Name) ? EndOfText(html, tag) : tag.End;
            }
            else
            {
                at++;
            }
        }
    }

    private static int EndOfText(string html, HtmlTag tag)
    {
        var end = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    private static HtmlTag? TagAt(string html, int start)
    {
        var isEnd = start + 1 < html.Length && html[start + 1] == '/';
        var at = start + (isEnd ? 2 : 1);
        if (at >= html.Length || !char.IsAsciiLetter(html[at]))
            return null;
        var nameStart = at;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ('>' or '/'))
            at++;
        var name = html[nameStart..at].ToLowerInvariant();
        var attributes = new List<HtmlAttribute>();
        while (true)
        {
            while (at < html.Length && (IsSpace(html[at]) || html[at] == '/'))
                at++;
            if (at >= html.Length)
                return null;
            if (html[at] == '>')
                return new HtmlTag(start, at + 1, name, isEnd, attributes);
            var attribute = AttributeAt(html, at);
            attributes.Add(attribute);
            at = attribute.End;
        }
    }

    private static HtmlAttribute AttributeAt(string html, int start)
    {
        // A first "=" belongs to the name, says the standard; so at least one character is taken.
        var at = start + 1;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ('>' or '/' or '='))
            at++;
        var name = html[start..at].ToLowerInvariant();
        var equals = at;
        while (equals < html.Length && IsSpace(html[equals]))
            equals++;
        if (equals >= html.Length || html[equals] != '=')
            return new HtmlAttribute(name, start, at, at, at);
        var value = equals + 1;
        while (value < html.Length && IsSpace(html[value]))
            value++;
        if (value < html.Length && html[value] is '"' or '\'')
        {
            var close = html.IndexOf(html[value], value + 1);
            return close < 0
                ? new HtmlAttribute(name, start, value + 1, html.Length, html.Length)
                : new HtmlAttribute(name, start, value + 1, close, close + 1);
        }
        var end = value;
        while (end < html.Length && !IsSpace(html[end]) && html[end] != '>')
            end++;
        return new HtmlAttribute(name, start, value, end, end);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
