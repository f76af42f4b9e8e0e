using System.Net;
using System.Net.Sockets;

namespace Daymark.Check;

/// <summary>Goes out to public hosts only: a link in a message must not make a build machine knock at its neighbours.</summary>
internal static class PublicHosts
{
    public static SocketsHttpHandler Handler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
            ConnectCallback = Connect,
            // A proxy would go there in our place, past the rule below.
            UseProxy = false,
        };

    /// <summary>Whether an address belongs to the public internet (RFC 6890 lists those that do not).</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address))
            return false;
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
            return !(
                address.IsIPv6LinkLocal
                || address.IsIPv6SiteLocal
                || address.IsIPv6UniqueLocal
                || address.IsIPv6Multicast
                || address.Equals(IPAddress.IPv6Any)
            );
        var bytes = address.GetAddressBytes();
        return bytes[0] is not (0 or 10 or >= 224)
            && !(bytes[0] == 100 && bytes[1] is >= 64 and < 128)
            && !(bytes[0] == 169 && bytes[1] == 254)
            && !(bytes[0] == 172 && bytes[1] is >= 16 and < 32)
            && !(bytes[0] == 192 && bytes[1] == 168)
            && !(bytes[0] == 198 && bytes[1] is (18 or 19));
    }

    private static async ValueTask<Stream> Connect(
        SocketsHttpConnectionContext context,
        CancellationToken cancel
    )
    {
        var host = context.DnsEndPoint;
        var found = await Dns.GetHostAddressesAsync(host.Host, cancel);
        var open = found.Where(IsPublic).ToArray();
        if (open.Length == 0)
            throw new HttpRequestException("it is in a private network, which is not asked");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, host.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
