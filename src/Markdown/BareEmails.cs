using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// Makes links of e-mail addresses in running text (GFM 6.9, extended e-mail autolinks). Where GFM's text leaves it open, what
/// GitHub's program takes for one counts: none behind a slash, and its last sign is a letter. Nor is there one behind another
/// <c>@</c>: <c>@press@social.example</c> names an account.
/// </summary>
internal static class BareEmails
{
    public static void Link(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
            if (block.Inline is { } inline)
                Link(inline);
    }

    /// <returns>How deep typed links are that are still open at the end: within one there is no other.</returns>
    private static int Link(ContainerInline within, int open = 0)
    {
        for (var next = within.FirstChild; next is not null; next = next.NextSibling)
        {
            if (next is HtmlInline html)
                open = OpenAfter(html.Tag, open);
            else if (next is LiteralInline text && open == 0)
                next = Link(Joined(text));
            else if (next is ContainerInline container and not LinkInline)
                open = Link(container, open);
        }
        return open;
    }

    private static int OpenAfter(string tag, int open)
    {
        if (tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase))
            return IsName(tag, 3) ? Math.Max(0, open - 1) : open;
        return tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase) && IsName(tag, 2)
            ? open + 1
            : open;
    }

    private static bool IsName(string tag, int end) =>
        end < tag.Length && !char.IsAsciiLetterOrDigit(tag[end]) && tag[end] != '-';

    /// <summary>With the pieces of text behind it, such as underscores that began no emphasis; an escaped <c>@</c> stays apart.</summary>
    private static LiteralInline Joined(LiteralInline text)
    {
        if (!IsJoined(text.NextSibling))
            return text;
        // Gathered first: a text may have as many pieces as signs.
        var pieces = new StringBuilder().Append(text.Content.AsSpan());
        while (text.NextSibling is LiteralInline next && IsJoined(next))
        {
            pieces.Append(next.Content.AsSpan());
            text.Span.End = next.Span.End;
            next.Remove();
        }
        text.Content = new StringSlice(pieces.ToString());
        return text;
    }

    private static bool IsJoined(Inline? next) =>
        next is LiteralInline text && !IsEscapedSign(text);

    private static bool IsEscapedSign(LiteralInline text) =>
        text.IsFirstCharacterEscaped && text.Content.CurrentChar == '@';

    /// <returns>The last of what now stands in the place of the text.</returns>
    private static LiteralInline Link(LiteralInline text)
    {
        var from = 0;
        while (true)
        {
            var span = text.Content.AsSpan();
            var sign = span[from..].IndexOf('@');
            if (sign < 0)
                return text;
            sign += from;
            var start = Start(span, sign);
            var end = End(span, sign);
            from = sign + 1;
            if (start == sign || end == 0 || IsWithinPath(span, start))
                continue;
            text = Cut(text, start, end);
            from = 0;
        }
    }

    private static int Start(ReadOnlySpan<char> text, int sign)
    {
        var start = sign;
        while (start > 0 && (IsWord(text[start - 1]) || text[start - 1] is '.' or '+'))
            start--;
        return start;
    }

    /// <summary>Behind the address; 0 when it is none.</summary>
    private static int End(ReadOnlySpan<char> text, int sign)
    {
        var end = sign + 1;
        var dots = 0;
        while (end < text.Length)
        {
            var isDot =
                text[end] == '.'
                && end > sign + 1
                && end + 1 < text.Length
                && char.IsAsciiLetterOrDigit(text[end + 1]);
            if (!isDot && !IsWord(text[end]))
                break;
            dots += isDot ? 1 : 0;
            end++;
        }
        return dots > 0 && char.IsAsciiLetter(text[end - 1]) ? end : 0;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static bool IsWithinPath(ReadOnlySpan<char> text, int start) =>
        start > 0 && (text[start - 1] is '/' or '@');

    /// <returns>The text behind the link.</returns>
    private static LiteralInline Cut(LiteralInline text, int start, int end)
    {
        var address = Part(text, start, end);
        var rest = Part(text, end, text.Content.Length);
        var link = new LinkInline
        {
            Url = "mailto:" + address.Content,
            IsClosed = true,
            IsAutoLink = true,
            Span = address.Span,
            Line = text.Line,
            Column = address.Column,
        };
        link.AppendChild(address);
        text.Content.End = text.Content.Start + start - 1;
        text.Span.End = address.Span.Start - 1;
        text.InsertAfter(link);
        link.InsertAfter(rest);
        return rest;
    }

    private static LiteralInline Part(LiteralInline text, int start, int end) =>
        new()
        {
            Content = new StringSlice(
                text.Content.Text,
                text.Content.Start + start,
                text.Content.Start + end - 1
            ),
            Span = new SourceSpan(text.Span.Start + start, text.Span.Start + end - 1),
            Line = text.Line,
            Column = text.Column + start,
        };
}
