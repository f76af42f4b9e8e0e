namespace Daymark.Markdown;

/// <summary>Finds the tags in a piece of HTML as a browser would (WHATWG HTML, tokenization), without building a tree.</summary>
internal static class HtmlScanner
{
    public static IReadOnlyList<HtmlTag> Tags(string html) => Scan(html).Tags;

    public static HtmlScan Scan(string html)
    {
        var tags = new List<HtmlTag>();
        var foreign = new ForeignContent();
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            var next = at + 1 < html.Length ? html[at + 1] : '\0';
            if (next is '!' or '?' || (next == '/' && IsBogus(html, at + 2)))
            {
                var close = HtmlComment.End(html, at, foreign.Inside);
                if (close < 0)
                    return new HtmlScan(tags, at, false);
                at = close;
                continue;
            }
            if (at + 1 < html.Length && next != '/' && !char.IsAsciiLetter(next))
            {
                at++;
                continue;
            }
            if (HtmlTagReader.At(html, at, foreign) is not { } tag || IsPlainText(tag))
                return new HtmlScan(tags, at, true);
            var end = tag.IsEnd || foreign.Takes(tag.Name) ? tag.End : RawText.End(html, tag);
            if (end < 0)
                return new HtmlScan(tags, at, false);
            tags.Add(tag);
            foreign.Follow(tag);
            at = end;
        }
        return new HtmlScan(tags, html.Length, false);
    }

    /// <summary>Behind <c>&lt;/</c> anything but a letter begins a comment.</summary>
    private static bool IsBogus(string html, int at) =>
        at < html.Length && !char.IsAsciiLetter(html[at]);

    /// <summary>The one element that nothing ends.</summary>
    private static bool IsPlainText(HtmlTag tag) => tag is { Name: "plaintext", IsEnd: false };
}
