using System.Buffers;
using System.Text;

namespace Daymark.Markdown;

/// <summary>The words of a rendered body without markup, for the search.</summary>
internal static class BodyText
{
    /// <summary>Elements within a line; where any other begins or ends, so does a word.</summary>
    private static readonly HashSet<string> Inline = new(
        "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strong sub sup time tt u var wbr".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Elements whose content nobody reads.</summary>
    private static readonly HashSet<string> Unread = new(
        ["script", "style", "template", "iframe", "noembed", "noframes"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineNames =
        Inline.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnreadNames =
        Unread.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>UTF-8, one line, one space where white space or a block ends.</summary>
    public static byte[] Of(string html)
    {
        var room = ArrayPool<char>.Shared.Rent(html.Length);
        var words = Written(html, room);
        var bytes = words.Contains('&')
            ? Encoding.UTF8.GetBytes(AttributeText.Decode(words.ToString()))
            : Bytes(words);
        ArrayPool<char>.Shared.Return(room);
        return bytes;
    }

    /// <summary>The same as a text.</summary>
    public static string Words(string html)
    {
        var room = ArrayPool<char>.Shared.Rent(html.Length);
        var words = Written(html, room).ToString();
        ArrayPool<char>.Shared.Return(room);
        return AttributeText.Decode(words);
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

    private static byte[] Bytes(ReadOnlySpan<char> words)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(words)];
        Encoding.UTF8.GetBytes(words, bytes);
        return bytes;
    }

    /// <summary>The words with their character references as they stand.</summary>
    /// <param name="room">As long as the HTML at least: words take less than the tags around them.</param>
    private static ReadOnlySpan<char> Written(string html, Span<char> room)
    {
        var text = new WordLine(room);
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            text.Append(html.AsSpan(at, (tag < 0 ? html.Length : tag) - at));
            if (tag < 0)
                break;
            at = AfterTag(html, tag, ref text);
        }
        return text.Trimmed();
    }

    /// <summary>Where the text goes on after a tag or comment; a less-than sign that begins neither is text.</summary>
    private static int AfterTag(string html, int start, ref WordLine text)
    {
        var at = start + 1;
        var isEnd = at < html.Length && html[at] == '/';
        if (isEnd)
            at++;
        if (at >= html.Length || !char.IsAsciiLetter(html[at]))
        {
            if (at < html.Length && (isEnd || html[at] is '!' or '?'))
                return HtmlComment.End(html, start, foreign: false) is >= 0 and var close
                    ? close
                    : html.Length;
            text.Append(html.AsSpan(start, 1));
            return start + 1;
        }
        var nameStart = at;
        while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] == '-'))
            at++;
        var name = html.AsSpan(nameStart, at - nameStart);
        if (!InlineNames.Contains(name))
            text.Append(" ");
        at = TagEnd(html, at);
        var unread =
            isEnd ? null
            : UnreadNames.TryGetValue(name, out var known) ? known
            : IsMark(html.AsSpan(start, at - start)) ? "a"
            : null;
        return unread is null ? at
            : html.IndexOf($"</{unread}", at, StringComparison.OrdinalIgnoreCase)
                is >= 0
                    and var end
                ? end
            : html.Length;
    }

    /// <summary>The number of a footnote, the arrow back to it, or the link of a heading to itself: not words of the sentence they stand in.</summary>
    private static bool IsMark(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<a ", StringComparison.Ordinal)
        && (
            tag.Contains(" class=\"footnote-", StringComparison.Ordinal)
            || tag.Contains(" class=\"heading-link\"", StringComparison.Ordinal)
        );

    /// <summary>After the sign that ends a tag, which may stand within quotes before.</summary>
    private static int TagEnd(string html, int at)
    {
        while (at < html.Length)
        {
            var next = html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (next < 0)
                return html.Length;
            at += next + 1;
            if (html[at - 1] == '>')
                return at;
            if (html[at - 2] == '=' && html.IndexOf(html[at - 1], at) is >= 0 and var quote)
                at = quote + 1;
        }
        return at;
    }
}
