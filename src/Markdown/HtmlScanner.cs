namespace Daymark.Markdown;

/// <summary>Finds the tags in a piece of HTML as a browser would (WHATWG HTML, tokenization), without building a tree.</summary>
internal static class HtmlScanner
{
    public static IReadOnlyList<HtmlTag> Tags(string html) => HasTag(html) ? Scan(html).Tags : [];

    /// <summary>False for what is words or a comment, such as the end of an excerpt, and nothing else.</summary>
    private static bool HasTag(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at + 1))
            if (at + 1 < html.Length && (html[at + 1] == '/' || char.IsAsciiLetter(html[at + 1])))
                return true;
        return false;
    }

    public static HtmlScan Scan(string html)
    {
        var tags = new List<HtmlTag>();
        var open = new OpenElements();
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            var next = at + 1 < html.Length ? html[at + 1] : '\0';
            if (next is '!' or '?' || (next == '/' && IsBogus(html, at + 2)))
            {
                var close = HtmlComment.End(html, at, open.IsForeign);
                if (close < 0)
                    return Scan(at, false);
                at = close;
                continue;
            }
            if (at + 1 < html.Length && next != '/' && !char.IsAsciiLetter(next))
            {
                at++;
                continue;
            }
            if (HtmlTagReader.At(html, at, open) is not { } tag || IsPlainText(tag))
                return Scan(at, true);
            var end = tag.IsEnd || open.Takes(tag.Name) ? tag.End : RawText.End(html, tag);
            if (end < 0)
                return Scan(at, false);
            tags.Add(open.Follow(tag));
            at = end;
        }
        return Scan(html.Length, false);

        HtmlScan Scan(int wholeTo, bool restIsTag) => new(tags, wholeTo, restIsTag, open.Names);
    }

    /// <summary>Behind <c>&lt;/</c> anything but a letter begins a comment.</summary>
    private static bool IsBogus(string html, int at) =>
        at < html.Length && !char.IsAsciiLetter(html[at]);

    /// <summary>The one element that nothing ends.</summary>
    private static bool IsPlainText(HtmlTag tag) => tag is { Name: "plaintext", IsEnd: false };
}
