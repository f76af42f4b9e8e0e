using System.Text;
using Daymark.Model;

namespace Daymark.Markdown;

/// <summary>Rewrites the HTML of a body for readers that know no page: every link and picture with its whole address.</summary>
internal static class AbsoluteLinks
{
    private static readonly HashSet<string> LinkAttributes =
    [
        "href",
        "src",
        "poster",
        "action",
        "formaction",
        "cite",
        "data",
        "background",
        "longdesc",
        "xlink:href",
    ];

    /// <param name="page">
    /// The whole address of the body's own page, against which relative links are resolved (RFC 3986 section 5); one from the
    /// root of the host when the host is not known.
    /// </param>
    public static string In(string html, string page)
    {
        var result = new StringBuilder(html.Length + 256);
        var copied = 0;
        foreach (var attribute in HtmlScanner.Tags(html).SelectMany(tag => tag.Attributes))
        {
            var value = html[attribute.ValueStart..attribute.ValueEnd];
            var changed =
                value.Length == 0 ? value
                : attribute.Name == "srcset" ? SourceSet.Rewrite(value, url => Whole(url, page))
                : LinkAttributes.Contains(attribute.Name) ? Whole(value, page)
                : value;
            if (changed == value)
                continue;
            result.Append(html, copied, attribute.ValueStart - copied).Append(changed);
            copied = attribute.ValueEnd;
        }
        return copied == 0 ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    private static string Whole(string value, string page)
    {
        var link = AttributeText.Decode(value).Trim();
        return Resolve(link, page) is { } whole && whole != link ? HtmlText.Escape(whole) : value;
    }

    /// <summary>Null for what is whole already, or no address at all.</summary>
    private static string? Resolve(string link, string page)
    {
        if (link.StartsWith("//", StringComparison.Ordinal) || LinkSafety.Scheme(link).Length > 0)
            return null;
        if (link.StartsWith('#'))
            return page + link;
        var hasHost = !page.StartsWith('/');
        var from = new Uri(hasHost ? page : "http://host" + page);
        if (!Uri.TryCreate(from, link, out var whole))
            return null;
        return hasHost ? whole.AbsoluteUri : whole.PathAndQuery + whole.Fragment;
    }
}
