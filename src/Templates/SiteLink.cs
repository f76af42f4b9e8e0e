using Daymark.Model;

namespace Daymark.Templates;

/// <summary>Links as settings and templates write them.</summary>
internal static class SiteLink
{
    /// <summary>
    /// An address of the site (<c>/about/</c> or <c>about/</c>) gets the sub-path of the base URL; fragments and whole URLs stay.
    /// </summary>
    public static string Resolve(BaseUrl baseUrl, string url) =>
        IsOutside(url) ? url : baseUrl.Path + url.TrimStart('/');

    /// <summary>As <see cref="Resolve"/>, with the origin in front.</summary>
    public static string Absolute(BaseUrl baseUrl, string url) =>
        IsOutside(url) ? url : baseUrl.Origin + Resolve(baseUrl, url);

    /// <summary>True for a fragment and for what names a host or a scheme.</summary>
    public static bool IsOutside(string url)
    {
        if (url.StartsWith('#') || url.StartsWith("//", StringComparison.Ordinal))
            return true;
        return LinkSafety.Scheme(url).Length > 0;
    }
}
