namespace Daymark.Markdown;

/// <summary>Reads one tag with its attributes.</summary>
internal static class HtmlTagReader
{
    /// <summary>The tag at a less-than sign with a letter or slash behind it; null when the text ends within it.</summary>
    /// <param name="open">Where it stands: in SVG and MathML a slash at the end makes an element empty.</param>
    public static HtmlTag? At(string html, int start, OpenElements open)
    {
        var isEnd = start + 1 < html.Length && html[start + 1] == '/';
        var at = start + (isEnd ? 2 : 1);
        var nameStart = at;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ('>' or '/'))
            at++;
        var name = html[nameStart..at].ToLowerInvariant();
        List<HtmlAttribute>? attributes = null;
        while (true)
        {
            var slash = false;
            for (; at < html.Length && (IsSpace(html[at]) || html[at] == '/'); at++)
                slash = html[at] == '/';
            if (at >= html.Length)
                return null;
            if (html[at] == '>')
            {
                var isEmpty = open.Takes(name) ? slash : HtmlTag.IsVoid(name);
                return new HtmlTag(start, at + 1, name, isEnd, isEmpty, attributes ?? []);
            }
            if (AttributeAt(html, at) is not { } attribute)
                return null;
            (attributes ??= []).Add(attribute);
            at = attribute.End;
        }
    }

    private static HtmlAttribute? AttributeAt(string html, int start)
    {
        // A first "=" belongs to the name, says the standard; so at least one character is taken.
        var at = start + 1;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ('>' or '/' or '='))
            at++;
        var name = html[start..at].ToLowerInvariant();
        var equals = AfterSpace(html, at);
        if (equals >= html.Length || html[equals] != '=')
            return new HtmlAttribute(name, start, at, at, at);
        var value = AfterSpace(html, equals + 1);
        if (value < html.Length && html[value] is '"' or '\'')
        {
            var close = html.IndexOf(html[value], value + 1);
            return close < 0 ? null : new HtmlAttribute(name, start, value + 1, close, close + 1);
        }
        var end = value;
        while (end < html.Length && !IsSpace(html[end]) && html[end] != '>')
            end++;
        return new HtmlAttribute(name, start, value, end, end);
    }

    private static int AfterSpace(string html, int at)
    {
        while (at < html.Length && IsSpace(html[at]))
            at++;
        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
