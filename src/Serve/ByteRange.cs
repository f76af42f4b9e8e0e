using System.Globalization;

namespace Daymark.Serve;

/// <summary>The part of a file that a request asks for (RFC 9110 section 14.1.2).</summary>
/// <param name="Length">In bytes; 0 when the file has no such part.</param>
internal readonly record struct ByteRange(long Start, long Length)
{
    private const string Unit = "bytes=";

    /// <summary>Null where all of the file is to be sent: nothing was asked for, or several parts, or what cannot be read.</summary>
    /// <param name="length">Of the file.</param>
    public static ByteRange? Of(string header, long length)
    {
        if (!header.StartsWith(Unit, StringComparison.OrdinalIgnoreCase))
            return null;
        var asked = header.AsSpan(Unit.Length);
        var dash = asked.IndexOf('-');
        if (dash < 0)
            return null;
        var first = asked[..dash];
        var last = asked[(dash + 1)..];
        if (first.IsEmpty)
            return Number(last) is { } count ? From(Math.Max(0, length - count), length) : null;
        if (Number(first) is not { } start)
            return null;
        if (last.IsEmpty)
            return From(start, length);
        return Number(last) is { } end && end >= start
            ? From(start, end < length ? end + 1 : length)
            : null;
    }

    /// <param name="end">The byte after the last one.</param>
    private static ByteRange From(long start, long end) => new(start, Math.Max(0, end - start));

    private static long? Number(ReadOnlySpan<char> digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
