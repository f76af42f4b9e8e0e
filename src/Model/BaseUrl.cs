namespace Daymark.Model;

/// <summary>Where the site will stand: an origin and a path that begins and ends with a slash.</summary>
/// <param name="Origin">Such as <c>https://host.example</c>; empty when the site does not say.</param>
/// <param name="Path"><c>/</c>, or a sub-path such as <c>/office/</c>, percent-encoded.</param>
internal sealed record BaseUrl(string Origin, string Path)
{
    public static readonly BaseUrl Unknown = new("", "/");

    public bool IsKnown => Origin.Length > 0;

    /// <summary>Reads an absolute http or https URL without query and fragment; a trailing slash makes no difference.</summary>
    public static BaseUrl? TryParse(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri))
            return null;
        var web = uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
        if (
            !web
            || uri.Host.Length == 0
            || uri.Query.Length > 0
            || uri.Fragment.Length > 0
            || uri.UserInfo.Length > 0
        )
            return null;
        return new BaseUrl(
            uri.GetLeftPart(UriPartial.Authority),
            uri.AbsolutePath.TrimEnd('/') + "/"
        );
    }

    /// <summary>The address for a link on any page: from the root of the host, the sub-path exactly once.</summary>
    public string Link(SitePath path) => Path + path.Encoded;

    /// <summary>The whole address with its origin; without a known origin the same as <see cref="Link"/>.</summary>
    public string Absolute(SitePath path) => Origin + Link(path);

    public override string ToString() => Origin + Path;
}
