namespace Daymark.Model;

/// <summary>Tells links that could run code in a browser from those that cannot.</summary>
internal static class LinkSafety
{
    private static readonly string[] CodeSchemes = ["javascript", "vbscript", "livescript", "data"];

    /// <summary>
    /// True for <c>javascript:</c> and its kin, however it is disguised; <c>data:</c> is let through only for pictures.
    /// </summary>
    public static bool CanRunCode(string url, bool isImage)
    {
        var scheme = Scheme(url);
        if (!CodeSchemes.Contains(scheme))
            return false;
        return !(
            scheme == "data"
            && isImage
            && Bare(url).StartsWith("data:image/", StringComparison.Ordinal)
        );
    }

    /// <summary>The scheme in lower case; empty when the URL is relative.</summary>
    public static string Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return "";
        // Nearly every link of nearly every message.
        if (url.AsSpan(0, colon) is "https")
            return "https";
        var scheme = Bare(url[..colon]);
        return
            scheme.Length > 0
            && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '.' or '-')
            && char.IsAsciiLetter(scheme[0])
            ? scheme
            : "";
    }

    /// <summary>Browsers drop blanks and control characters before they look for the scheme (WHATWG URL, basic URL parser).</summary>
    private static string Bare(string url) =>
        string.Concat(url.Where(c => c > ' ' && !char.IsControl(c))).ToLowerInvariant();
}
