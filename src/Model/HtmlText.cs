using System.Text;

namespace Daymark.Model;

/// <summary>Text that is HTML already and must not be escaped again.</summary>
internal sealed record HtmlText(string Html)
{
    public static readonly HtmlText Empty = new("");

    /// <summary>A plain text as HTML, safe as content and within quoted attributes.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
            return text;
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        }
        return result.ToString();
    }

    public override string ToString() => Html;
}
