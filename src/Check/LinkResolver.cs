using System.Collections.Concurrent;
using Daymark.Model;
using Daymark.Model.Unicode;

namespace Daymark.Check;

/// <summary>Reads addresses as browsers do (RFC 3986 section 5), from any thread.</summary>
internal sealed class LinkResolver(BaseUrl baseUrl)
{
    /// <summary>Stands for the host of a site that does not say where it will be (RFC 2606).</summary>
    private const string NoHost = "http://daymark.invalid";

    private readonly string origin = baseUrl.IsKnown ? baseUrl.Origin : NoHost;

    /// <summary>Addresses that mean the same on every page.</summary>
    private readonly ConcurrentDictionary<string, Destination> known = new(StringComparer.Ordinal);

    /// <summary>The whole address of a page, which relative links on it begin from.</summary>
    public Uri AddressOf(SitePath page) => new(origin + baseUrl.Link(page));

    public Destination Of(string url, Uri page)
    {
        url = url.Trim();
        if (url.Length == 0)
            return new Destination(DestinationKind.SamePage, "", "");
        if (url[0] == '#')
            return new Destination(DestinationKind.SamePage, "", Fragment(url[1..]));
        if (url[0] == '/')
            return known.GetOrAdd(url, typed => Resolve(typed, page));
        return LinkSafety.Scheme(url) switch
        {
            "" => Resolve(url, page),
            "http" or "https" => known.GetOrAdd(url, typed => Resolve(typed, page)),
            "file" => new Destination(DestinationKind.Local, url, ""),
            _ => new Destination(DestinationKind.Nothing, "", ""),
        };
    }

    private Destination Resolve(string url, Uri page)
    {
        if (!Uri.TryCreate(page, url, out var address) || address.Host.Length == 0)
            return new Destination(DestinationKind.Broken, url, "");
        var fragment = Fragment(address.Fragment.TrimStart('#'));
        if (
            !address
                .GetLeftPart(UriPartial.Authority)
                .Equals(origin, StringComparison.OrdinalIgnoreCase)
        )
            return address.IsLoopback
                ? new Destination(DestinationKind.Local, url, "")
                : new Destination(
                    DestinationKind.Web,
                    address.GetLeftPart(UriPartial.Query),
                    fragment
                );
        var path = address.AbsolutePath;
        if (path + "/" == baseUrl.Path)
            path += "/";
        return path.StartsWith(baseUrl.Path, StringComparison.Ordinal)
            ? new Destination(DestinationKind.Inside, Plain(path[baseUrl.Path.Length..]), fragment)
            : new Destination(DestinationKind.Beside, Plain(path[1..]), fragment);
    }

    private static string Plain(string path) => Nfc.Of(Uri.UnescapeDataString(path));

    /// <summary>
    /// What stands behind <c>:~:</c> is for the browser (WICG, URL Fragment Text Directives); Markdown's renderer encodes its tilde.
    /// </summary>
    private static string Fragment(string typed)
    {
        var plain = typed.Replace(":%7E:", ":~:", StringComparison.Ordinal);
        var at = plain.IndexOf(":~:", StringComparison.Ordinal);
        return at >= 0 ? plain[..at] : typed;
    }
}
