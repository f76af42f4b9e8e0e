using System.Text.RegularExpressions;

namespace Daymark.Markdown;

/// <summary>Writes the brackets around the numbers of a host (<c>http://[2001:db8::1]/</c>, RFC 3986, section 3.2.2) as they are: encoded, as elsewhere in a link, no browser opens it.</summary>
internal static partial class NumberedHosts
{
    /// <param name="html">Of a body as it was written.</param>
    /// <param name="text">The body, which tells cheaply that there is nothing to do.</param>
    public static string Mend(string html, string text) =>
        text.Contains("://[", StringComparison.Ordinal) ? Encoded().Replace(html, "$1[$2]") : html;

    [GeneratedRegex("""(\shref="https?://)%5B([0-9A-Fa-f:.]+)%5D""", RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();
}
