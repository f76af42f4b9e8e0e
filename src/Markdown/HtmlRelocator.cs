using System.Text;
using Daymark.Model;

namespace Daymark.Markdown;

/// <summary>Rewrites the HTML of a body for a page that is not its own: ids stay unique, links still lead where they led.</summary>
internal static class HtmlRelocator
{
    private static readonly HashSet<string> LinkAttributes =
    [
        "href",
        "src",
        "poster",
        "action",
        "cite",
    ];
    private static readonly HashSet<string> IdReferences =
    [
        "for",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-owns",
        "headers",
        "list",
    ];

    /// <summary>For lists: no ids, and links to a heading or footnote lead to the page itself.</summary>
    /// <param name="page">The link to the body's own page.</param>
    public static string Excerpt(string html, string page) =>
        Rewrite(html, HtmlText.Escape(page), null);

    /// <summary>For another page that shows the whole body: ids and links to them get a prefix.</summary>
    /// <param name="prefix">Unique for the body, such as its address.</param>
    public static string Whole(string html, string page, string prefix) =>
        Rewrite(html, HtmlText.Escape(page), HtmlText.Escape(prefix));

    private static string Rewrite(string html, string page, string? prefix)
    {
        if (!HasAttributes(html))
            return html;
        var result = new StringBuilder();
        var copied = 0;
        foreach (var attribute in HtmlScanner.Tags(html).SelectMany(tag => tag.Attributes))
        {
            var value = html[attribute.ValueStart..attribute.ValueEnd];
            if (prefix is null && (attribute.Name == "id" || IdReferences.Contains(attribute.Name)))
            {
                var end = html[attribute.End];
                var before = html.AsSpan(copied, attribute.Start - copied);
                result.Append(end is '>' or '/' or ' ' ? before.TrimEnd() : before);
                copied = attribute.End;
            }
            else if (
                NewValue(attribute.Name, value, page, prefix) is { } changed
                && changed != value
            )
            {
                result.Append(html, copied, attribute.ValueStart - copied).Append(changed);
                copied = attribute.ValueEnd;
            }
        }
        return copied == 0 ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>False when behind the name of each tag, which nearly all are in an excerpt, comes its end.</summary>
    private static bool HasAttributes(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at))
        {
            at++;
            if (at < html.Length && html[at] == '/')
                at++;
            while (at < html.Length && char.IsAsciiLetterOrDigit(html[at]))
                at++;
            if (at == html.Length || html[at] != '>')
                return true;
        }
        return false;
    }

    private static string? NewValue(string attribute, string value, string page, string? prefix)
    {
        if (attribute == "id")
            return prefix + value;
        if (IdReferences.Contains(attribute))
            return string.Join(
                ' ',
                value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => prefix + id)
            );
        if (attribute == "srcset")
            return SourceSet.Rewrite(value, url => Resolve(url, page));
        if (!LinkAttributes.Contains(attribute))
            return null;
        if (value.StartsWith('#') && value.Length > 1)
            return prefix is null ? page + value : "#" + prefix + value[1..];
        return Resolve(value, page);
    }

    /// <summary>A relative link as one from the root of the host (RFC 3986 section 5); any other stays as it is.</summary>
    private static string Resolve(string value, string page)
    {
        var link = AttributeText.Decode(value).Trim();
        var stays = link.Length == 0 || link[0] is '/' or '#' || LinkSafety.Scheme(link).Length > 0;
        if (
            stays
            || !Uri.TryCreate(
                new Uri("http://host" + AttributeText.Decode(page)),
                link,
                out var resolved
            )
        )
            return value;
        return HtmlText.Escape(resolved.PathAndQuery + resolved.Fragment);
    }
}
