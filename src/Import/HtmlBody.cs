using System.Text;
using System.Text.RegularExpressions;

namespace Daymark.Import;

/// <summary>HTML of posts so that Markdown leaves it as HTML: blocks at the margin, words of their own in paragraphs.</summary>
internal static partial class HtmlBody
{
    /// <summary>
    /// WordPress and feeds write paragraphs with or without tags. A piece between blank lines that begins with a block keeps
    /// its tags, any other is wrapped in a paragraph; blank lines within preformatted text are kept as references.
    /// </summary>
    public static string Markdown(string html)
    {
        var text = html.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        foreach (var tag in new[] { "pre", "textarea" })
            text = Between(text, "<" + tag, $"</{tag}>", KeepBlankLines);
        text = Between(text, "<!-- wp:", "-->", _ => "\n");
        text = Between(text, "<!-- /wp:", "-->", _ => "\n");
        var body = new StringBuilder();
        foreach (var piece in BlankLines().Split(text))
        {
            var trimmed = piece.Trim();
            if (trimmed.Length == 0)
                continue;
            body.Append(
                More().IsMatch(trimmed) ? "<!--more-->"
                : StartsBlock().IsMatch(trimmed) ? Dedented(trimmed)
                : $"<p>{string.Join("<br>\n", trimmed.Split('\n').Select(line => line.Trim()))}</p>"
            );
            body.Append("\n\n");
        }
        return body.Length == 0 ? "" : "\n" + body.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Shortcodes that stay, by line.</summary>
    public static IReadOnlyList<Leftover> Shortcodes(string body)
    {
        var found = new List<Leftover>();
        var (line, at) = (1, 0);
        foreach (Match match in Shortcode().Matches(body))
        {
            line += body.AsSpan(at, match.Index - at).Count('\n');
            at = match.Index;
            found.Add(new Leftover($"[{match.Groups["name"].Value}]", line));
        }
        return found;
    }

    private static string KeepBlankLines(string preformatted) =>
        LineEnds()
            .Replace(
                preformatted,
                ends => string.Concat(Enumerable.Repeat("&#10;", ends.Length - 1)) + "\n"
            );

    /// <summary>Replaces every piece from one text up to another.</summary>
    private static string Between(string text, string from, string to, Func<string, string> replace)
    {
        var result = new StringBuilder();
        var done = 0;
        while (
            text.IndexOf(from, done, StringComparison.OrdinalIgnoreCase) is >= 0 and var start
            && text.IndexOf(to, start, StringComparison.OrdinalIgnoreCase) is >= 0 and var end
        )
        {
            result.Append(text, done, start - done).Append(replace(text[start..(end + to.Length)]));
            done = end + to.Length;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }

    private static string Dedented(string piece) =>
        piece.Contains("<pre", StringComparison.OrdinalIgnoreCase)
        || piece.Contains("<textarea", StringComparison.OrdinalIgnoreCase)
            ? piece
            : string.Join('\n', piece.Split('\n').Select(line => line.TrimStart()));

    [GeneratedRegex(@"\n[ \t]*(?:\n[ \t]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\n{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();

    [GeneratedRegex(
        @"\A<!--\s*more\b.*-->\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex More();

    /// <summary>The blocks that CommonMark knows as start condition 6, and preformatted text, which is condition 1 (section 4.6).</summary>
    [GeneratedRegex(
        @"\A</?(?:address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|link|main|menu|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)[\s/>]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex StartsBlock();

    [GeneratedRegex(
        @"\[(?<name>gallery|caption|embed|video|audio|playlist|contact-form-7|wpforms|[a-z][a-z0-9_-]+(?=\s+[a-z_]+=[""']))\b[^\]\n]{0,1000}\](?!\()",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Shortcode();
}
