using System.Text;

namespace Daymark.Model;

/// <summary>Text that is HTML already and must not be escaped again.</summary>
internal sealed class HtmlText : IEquatable<HtmlText>
{
    private readonly string? text;

    public HtmlText(string html) => text = html;

    private HtmlText(byte[] utf8) => Utf8 = utf8;

    /// <summary>As UTF-8, half the size: for what many pages will show.</summary>
    public static HtmlText Kept(string html) => new(Encoding.UTF8.GetBytes(html));

    public string Html => text ?? Encoding.UTF8.GetString(Utf8!);

    /// <summary>What <see cref="Kept"/> keeps; null for any other.</summary>
    public byte[]? Utf8 { get; }

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

    public bool Equals(HtmlText? other) => other is not null && Html == other.Html;

    public override bool Equals(object? obj) => Equals(obj as HtmlText);

    public override int GetHashCode() => Html.GetHashCode(StringComparison.Ordinal);
}
