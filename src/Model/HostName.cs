using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Daymark.Model;

/// <summary>Tells the names of hosts that browsers can read from those they give up on (WHATWG URL, host parsing).</summary>
internal static class HostName
{
    /// <summary>What no name of a host may hold, once read (WHATWG URL, forbidden domain code points).</summary>
    private const string Forbidden = " #/:<>?@[\\]^|%";

    /// <summary>What most names are made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-."
    );

    /// <summary>What is wrong with the host of a whole http or https address; null when it can be opened, and for any other address.</summary>
    public static string? Fault(string url)
    {
        if (LinkSafety.Scheme(url) is not ("http" or "https"))
            return null;
        var rest = url.AsSpan(url.IndexOf(':', StringComparison.Ordinal) + 1).TrimStart("/\\");
        var end = rest.IndexOfAny("/\\?#");
        var written = end < 0 ? rest : rest[..end];
        return IsPlainName(written) ? null : Fault(written);
    }

    /// <summary>Nearly every host; one that ends in a digit may be an address in numbers.</summary>
    private static bool IsPlainName(ReadOnlySpan<char> written) =>
        written.Length > 0 && char.IsAsciiLetter(written[^1]) && !written.ContainsAnyExcept(Plain);

    private static string? Fault(ReadOnlySpan<char> written)
    {
        var authority = written.ToString();
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        if (host.StartsWith('['))
            return IsSixthVersion(host) ? null : host;
        var colon = host.IndexOf(':', StringComparison.Ordinal);
        var name = Uri.UnescapeDataString(colon < 0 ? host : host[..colon]);
        return name.Length == 0 || (colon >= 0 && !IsPort(host[(colon + 1)..])) ? authority
            : name.Any(c => Forbidden.Contains(c) || char.IsControl(c)) ? name
            : IsNumber(name) && !IsFourthVersion(name) ? name
            : null;
    }

    /// <summary>Nothing behind the colon means the usual port.</summary>
    private static bool IsPort(string text) =>
        text.All(char.IsAsciiDigit)
        && (text.Length == 0 || ushort.TryParse(text, CultureInfo.InvariantCulture, out _));

    /// <summary>A name whose last part is a number is an address in numbers, or nothing.</summary>
    private static bool IsNumber(string name) =>
        name.TrimEnd('.').Split('.')[^1] is { Length: > 0 } last && last.All(char.IsAsciiDigit);

    private static bool IsFourthVersion(string name) =>
        IPAddress.TryParse(name.TrimEnd('.'), out var address)
        && address.AddressFamily == AddressFamily.InterNetwork;

    private static bool IsSixthVersion(string host) =>
        host.IndexOf(']', StringComparison.Ordinal) is > 0 and var close
        && IPAddress.TryParse(host[1..close], out var address)
        && address.AddressFamily == AddressFamily.InterNetworkV6
        && (close == host.Length - 1 || (host[close + 1] == ':' && IsPort(host[(close + 2)..])));
}
