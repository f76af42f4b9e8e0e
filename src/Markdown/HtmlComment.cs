namespace Daymark.Markdown;

/// <summary>Comments, and all that a browser takes for one: declarations, processing instructions, end tags without a name.</summary>
internal static class HtmlComment
{
    /// <summary>The offset after the comment that begins at <paramref name="start"/>; -1 when it does not end.</summary>
    /// <param name="foreign">True within SVG and MathML, which have CDATA sections.</param>
    public static int End(string html, int start, bool foreign)
    {
        var text = html.AsSpan(start);
        if (text.StartsWith("<!--"))
            return Comment(html, start);
        if (foreign && text.StartsWith("<![CDATA["))
            return After(html, "]]>", start);
        return After(html, ">", start);
    }

    /// <summary>The shortest comments are <c>&lt;!--&gt;</c> and <c>&lt;!---&gt;</c>.</summary>
    private static int Comment(string html, int start)
    {
        var text = html.AsSpan(start + 4);
        if (text.StartsWith(">") || text.StartsWith("->"))
            return html.IndexOf('>', start) + 1;
        var (close, bang) = (After(html, "-->", start + 4), After(html, "--!>", start + 4));
        return bang < 0 || (close >= 0 && close < bang) ? close : bang;
    }

    private static int After(string html, string end, int start)
    {
        var at = html.IndexOf(end, start, StringComparison.Ordinal);
        return at < 0 ? -1 : at + end.Length;
    }
}
