using System.Text;

namespace Daymark.Markdown;

/// <summary>The words of a piece of HTML that Daymark made, without tags, comments, scripts and styles.</summary>
internal static class WordsOfHtml
{
    /// <summary>Elements within a line; all others keep the words before and after them apart.</summary>
    private static readonly HashSet<string> WithinWords =
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "del",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    ];

    private static readonly HashSet<string> Unseen = ["script", "style", "template", "noscript"];

    /// <summary>One line: character references replaced, white space collapsed.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var (at, unseen) = (0, "");
        foreach (var tag in HtmlScanner.Tags(html))
        {
            if (unseen.Length == 0)
                AddText(text, html, at, tag.Start);
            if (!WithinWords.Contains(tag.Name))
                text.Append(' ');
            if (unseen.Length == 0 && !tag.IsEnd && Unseen.Contains(tag.Name))
                unseen = tag.Name;
            else if (tag.IsEnd && tag.Name == unseen)
                unseen = "";
            at = tag.End;
        }
        if (unseen.Length == 0)
            AddText(text, html, at, html.Length);
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return AttributeText.Decode(string.Join(' ', words));
    }

    /// <summary>The beginning of a text, at most so many UTF-16 units long, cut between words and marked with an ellipsis.</summary>
    public static string Beginning(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var space = text.LastIndexOf(' ', most - 1);
        var end = space >= most / 2 ? space : most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    private static void AddText(StringBuilder text, string html, int from, int to)
    {
        while (from < to)
        {
            var comment = html.IndexOf("<!", from, to - from, StringComparison.Ordinal);
            if (comment < 0)
                break;
            text.Append(html, from, comment - from);
            var end = HtmlComment.End(html, comment, false);
            from = end < 0 ? to : end;
        }
        if (from < to)
            text.Append(html, from, to - from);
    }
}
