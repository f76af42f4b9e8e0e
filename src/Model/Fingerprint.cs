using System.IO.Hashing;
using System.Text;

namespace Daymark.Model;

/// <summary>
/// Tells whether contents are the same, by XXH128. That is against accidents: whoever can write into a site's folders needs
/// no two contents that look alike.
/// </summary>
internal static class Fingerprint
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    public static UInt128 Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>CRC-32 of its UTF-8, which other programs can work out too.</summary>
    public static uint Checksum(string text) => Crc32.HashToUInt32(Encoding.UTF8.GetBytes(text));

    /// <summary>All that is left in a stream.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static UInt128 Of(Stream stream)
    {
        var hash = new XxHash128();
        hash.Append(stream);
        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>Contents with their names, in this order.</summary>
    public static UInt128 OfAll(IEnumerable<(string Name, UInt128 Content)> contents)
    {
        var text = new StringBuilder();
        foreach (var (name, content) in contents)
            text.Append(name).Append('\0').Append($"{content:x32}").Append('\n');
        return Of(text.ToString());
    }
}
