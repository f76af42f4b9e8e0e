using System.Globalization;
using Daymark.Model;
using Daymark.Model.Images;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Daymark.Markdown;

/// <summary>
/// Tells browsers how much room the pictures of a body take, so that nothing jumps when they come, and lets them wait with
/// those that are out of sight: with all but the first.
/// </summary>
/// <param name="own">The address of the body's page, from which relative addresses count.</param>
internal sealed class Pictures(ImageSizes sizes, BaseUrl baseUrl, SitePath own)
{
    private bool isFirst = true;

    public void Describe(LinkInline picture)
    {
        var attributes = picture.GetAttributes();
        if (PathOf(picture.Url ?? "") is { } path && sizes.Of(path) is { } size)
        {
            attributes.AddProperty("width", size.Width.ToString(CultureInfo.InvariantCulture));
            attributes.AddProperty("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }
        if (!isFirst)
            attributes.AddProperty("loading", "lazy");
        attributes.AddProperty("decoding", "async");
        isFirst = false;
    }

    /// <summary>The file within the site that a link of the finished page names; null when it leads elsewhere.</summary>
    private string? PathOf(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || LinkSafety.Scheme(url).Length > 0)
            return null;
        var end = url.IndexOfAny(['?', '#']);
        var path = end < 0 ? url : url[..end];
        if (path.StartsWith('/'))
        {
            if (!path.StartsWith(baseUrl.Path, StringComparison.Ordinal))
                return null;
            path = path[(baseUrl.Path.Length - 1)..];
        }
        return RelativePath.Resolve(own.Value, Uri.UnescapeDataString(path));
    }
}
