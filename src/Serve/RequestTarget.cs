using System.Globalization;
using System.Text;
using Daymark.Model.Unicode;

namespace Daymark.Serve;

/// <summary>
/// What a request asks for, as a name in the site's table of files. Each part is decoded once and strictly (RFC 3986 section 2.1),
/// so that nothing can be said in two ways; the name never becomes a path on the disk.
/// </summary>
internal static class RequestTarget
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The decoded path without its first slash; null when it is none that a site can have.</summary>
    /// <param name="target">As it came, with its query.</param>
    public static string? Path(string target)
    {
        if (!target.StartsWith('/'))
            return null;
        var parts = target[1..].Split('?')[0].Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (Decode(parts[i]) is not { } part || IsUnsafe(part, last: i == parts.Length - 1))
                return null;
            parts[i] = part;
        }
        return Nfc.Of(string.Join('/', parts));
    }

    /// <summary>The query with its question mark; empty when there is none.</summary>
    public static string Query(string target) =>
        target.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? target[at..] : "";

    private static bool IsUnsafe(string part, bool last) =>
        (part.Length == 0 && !last)
        || part is "." or ".."
        || part.Any(c => c is '/' or '\\' || char.IsControl(c));

    private static string? Decode(string part)
    {
        if (!part.Contains('%', StringComparison.Ordinal) && Ascii.IsValid(part))
            return part;
        var bytes = new List<byte>(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] != '%')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(part, i, 1));
                continue;
            }
            if (
                i + 2 >= part.Length
                || !byte.TryParse(
                    part.AsSpan(i + 1, 2),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var value
                )
            )
                return null;
            bytes.Add(value);
            i += 2;
        }
        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
