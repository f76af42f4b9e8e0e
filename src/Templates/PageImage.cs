using Daymark.Model;

namespace Daymark.Templates;

/// <summary>The picture of a message or page (<c>image</c>).</summary>
/// <param name="Link">Its address for links on any page.</param>
/// <param name="Absolute">The same with its host; null when that is not known.</param>
internal sealed record PageImage(string Link, string? Absolute)
{
    /// <summary>
    /// In a bundle a relative address means a file beside the page, as in its body; anywhere else it begins at the root of the
    /// site. Null when none is written.
    /// </summary>
    public static PageImage? Of(PostSource source, SitePath page, BaseUrl baseUrl)
    {
        if (source.FrontMatter.Image?.Trim() is not { Length: > 0 } image)
            return null;
        if (SiteLink.IsOutside(image))
            return new PageImage(
                image,
                image.StartsWith("//", StringComparison.Ordinal) ? "https:" + image : image
            );
        var isBeside =
            image[0] != '/'
            && SourceTree.KindOf(source.Path) == SourceKind.Post
            && PostSource.IsBundle(source.Path);
        var from = new Uri("http://host" + (isBeside ? baseUrl.Link(page) : baseUrl.Path));
        if (!Uri.TryCreate(from, image.TrimStart('/'), out var whole))
            return null;
        var link = whole.PathAndQuery;
        return new PageImage(link, baseUrl.IsKnown ? baseUrl.Origin + link : null);
    }
}
