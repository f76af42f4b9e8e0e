namespace Daymark.Markdown;

/// <summary>Elements whose content is text up to their end tag.</summary>
internal static class RawText
{
    private static readonly HashSet<string> Elements =
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

    /// <summary>
    /// The offset where the scan goes on behind a start tag: at the end tag when the content is text. Without an end tag
    /// that is the end, but -1 for a script, which then does not run.
    /// </summary>
    public static int End(string html, HtmlTag tag)
    {
        if (!Elements.Contains(tag.Name))
            return tag.End;
        if (tag.Name == "script")
            return Script(html, tag.End);
        for (var at = tag.End; (at = html.IndexOf("</", at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (Names(html, at + 2, tag.Name))
                return at;
        }
        return html.Length;
    }

    /// <summary>Within a comment of a script, a script start tag hides the next script end tag (script data double escaped state).</summary>
    private static int Script(string html, int start)
    {
        var (comment, hidden) = (false, false);
        for (var at = start; at < html.Length; at++)
        {
            if (html[at] == '-' && html.AsSpan(at).StartsWith("-->"))
                (comment, hidden) = (false, false);
            if (html[at] != '<')
                continue;
            if (html.AsSpan(at).StartsWith("<!--"))
                (comment, at) = (true, at + 1);
            else if (comment && Names(html, at + 1, "script"))
                hidden = true;
            else if (at + 1 < html.Length && html[at + 1] == '/' && Names(html, at + 2, "script"))
            {
                if (!hidden)
                    return at;
                hidden = false;
            }
        }
        return -1;
    }

    private static bool Names(string html, int at, string name)
    {
        var end = at + name.Length;
        return end <= html.Length
            && html.AsSpan(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
            && (
                end == html.Length || html[end] is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'
            );
    }
}
