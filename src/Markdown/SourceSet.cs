using System.Text;

namespace Daymark.Markdown;

/// <summary>The pictures of a <c>srcset</c> attribute (WHATWG HTML, parsing a srcset attribute).</summary>
internal static class SourceSet
{
    private const string Blanks = " \t\n\f\r";

    /// <summary>The same attribute with each of its addresses replaced; sizes and commas stay as they were typed.</summary>
    public static string Rewrite(string value, Func<string, string> address)
    {
        var result = new StringBuilder(value.Length + 64);
        var at = 0;
        while (at < value.Length)
        {
            var start = at;
            at = End(value, at, c => !IsBlank(c) && c != ',');
            result.Append(value, start, at - start);
            start = at;
            at = End(value, at, IsBlank);
            var typed = value[start..at];
            var url = typed.TrimEnd(',');
            result
                .Append(url.Length == 0 ? url : address(url))
                .Append(typed, url.Length, typed.Length - url.Length);
            // A comma right behind the address ends the picture: it has no size.
            if (typed.Length > url.Length)
                continue;
            start = at;
            at = EndOfSize(value, at);
            result.Append(value, start, at - start);
        }
        return result.ToString();
    }

    private static int EndOfSize(string value, int at)
    {
        var depth = 0;
        for (; at < value.Length && (value[at] != ',' || depth > 0); at++)
            depth += value[at] switch
            {
                '(' => 1,
                ')' when depth > 0 => -1,
                _ => 0,
            };
        return at;
    }

    private static int End(string value, int at, Func<char, bool> ends)
    {
        while (at < value.Length && !ends(value[at]))
            at++;
        return at;
    }

    private static bool IsBlank(char c) => Blanks.Contains(c, StringComparison.Ordinal);
}
