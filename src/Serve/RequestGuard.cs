using System.Net;
using Microsoft.AspNetCore.Http;

namespace Daymark.Serve;

/// <summary>
/// Refuses requests that no browser of the writer's own would send: other methods, and names of other hosts, by which a page of
/// the web could have its own name lead here (DNS rebinding).
/// </summary>
/// <param name="bind">The address the preview listens on.</param>
internal sealed class RequestGuard(IPAddress bind)
{
    /// <summary>The status to refuse with; null when the request is welcome.</summary>
    public int? Refuses(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            ? StatusCodes.Status405MethodNotAllowed
        : !Knows(request.Host.Host) ? StatusCodes.Status400BadRequest
        : null;

    /// <summary>True for a page of another site that asks for events (RFC 6454; the Fetch standard's Sec-Fetch-Site).</summary>
    public static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length > 0 && origin != $"http://{request.Host}")
            || (site.Length > 0 && site is not ("same-origin" or "none"));
    }

    /// <summary>This machine's own names; addresses of it, which no name server can forge, only where others may ask.</summary>
    private bool Knows(string host)
    {
        if (
            host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        return IPAddress.TryParse(host, out var address)
            && (IPAddress.IsLoopback(address) || !IPAddress.IsLoopback(bind));
    }
}
