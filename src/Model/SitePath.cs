using System.Buffers;
using System.Text;
using Daymark.Model.Unicode;

namespace Daymark.Model;

/// <summary>
/// An address within the site, not percent-encoded and without leading slash: empty for the home page, ending in a slash
/// for a page in its folder, else a file. It is in normal form C and always safe to write on any file system.
/// </summary>
internal sealed record SitePath
{
    /// <summary>What no file of Windows has in its name, and control characters (Unicode category Cc).</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create([
        .. "<>:\"|?*\\",
        .. Enumerable.Range('\0', 0xA0).Select(code => (char)code).Where(char.IsControl),
    ]);
    private const int LongestSegment = 255;

    /// <summary>What stands as it is in an address (RFC 3986 section 2.3), and the slash.</summary>
    private static readonly SearchValues<char> Unreserved = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
    );

    /// <summary>The folder within the output where Daymark notes what it wrote.</summary>
    public const string Reserved = ".daymark";

    private SitePath(string value) => Value = value;

    public static readonly SitePath Home = new("");

    public string Value { get; }

    /// <summary>The file in the output folder.</summary>
    public string OutputFile =>
        Value.Length == 0 || Value.EndsWith('/') ? Value + "index.html" : Value;

    /// <summary>What relative addresses on the page begin with: the address up to its last slash.</summary>
    public string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    /// <summary>Percent-encoded as UTF-8 (RFC 3986 section 2.5), slashes kept.</summary>
    public string Encoded =>
        Value.AsSpan().ContainsAnyExcept(Unreserved)
            ? string.Join('/', Value.Split('/').Select(Uri.EscapeDataString))
            : Value;

    /// <summary>
    /// What ids of its body begin with on another page: the address, with a sign between its parts that no address can hold.
    /// </summary>
    public string IdPrefix => Value.Replace('/', ':').Replace(' ', '_');

    /// <summary>A path made by the program from safe parts.</summary>
    /// <exception cref="ArgumentException">A part was not safe after all.</exception>
    public static SitePath Of(string value) =>
        TryParse(value, out var path, out var error)
            ? path
            : throw new ArgumentException($"{value} {error}");

    /// <summary>
    /// Reads an address as people write it: leading slash or not, percent-encoded or not. Refuses what would leave the
    /// output folder or cannot be a file on Windows, with the reason as the end of a sentence.
    /// </summary>
    public static bool TryParse(string text, out SitePath path, out string error)
    {
        path = Home;
        var decoded = Nfc.Of(Uri.UnescapeDataString(text));
        if (decoded.StartsWith('/'))
            decoded = decoded[1..];
        error = "";
        foreach (var segment in decoded.AsSpan().Split('/'))
        {
            // What ends in a slash is a page in its folder.
            var isLast = segment.End.Value == decoded.Length;
            if (!isLast || segment.Start.Value < decoded.Length)
                error = Fault(decoded.AsSpan(segment));
            if (error.Length > 0)
                break;
        }
        if (error.Length == 0)
            path = new SitePath(decoded);
        return error.Length == 0;
    }

    private static string Fault(ReadOnlySpan<char> segment)
    {
        if (segment.Length == 0)
            return "has an empty part (two slashes in a row)";
        if (segment is "." or "..")
            return "climbs out of the site";
        if (segment.Equals(Reserved, StringComparison.OrdinalIgnoreCase))
            return $"has the part `{Reserved}`, which Daymark keeps for itself";
        if (segment.IndexOfAny(Forbidden) is >= 0 and var bad)
            return char.IsControl(segment[bad])
                ? "has a control character"
                : $"has the character {segment[bad]}, which Windows does not allow";
        if (segment[^1] is '.' or ' ')
            return $"has the part `{segment}`, which ends in a dot or a space (Windows does not allow that)";
        if (DeviceNames.IsReserved(segment))
            return $"has the part `{segment}`, a name that Windows reserves";
        return Encoding.UTF8.GetByteCount(segment) > LongestSegment
            ? $"has a part longer than {LongestSegment} bytes"
            : "";
    }

    public override string ToString() => "/" + Value;
}
