using System.Security.Cryptography;
using System.Text;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary>The name by which readers know a message or feed again.</summary>
internal static class FeedId
{
    /// <summary>
    /// Its whole address. A site that does not say where it stands has none, but an id may not be relative (RFC 4287 section
    /// 4.2.6): there it is a UUID of the site's title and the address (RFC 9562, version 8).
    /// </summary>
    public static string Of(SitePath path, SiteConfig config)
    {
        if (config.BaseUrl.IsKnown)
            return config.BaseUrl.Absolute(path);
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{config.Title}\n{path}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
