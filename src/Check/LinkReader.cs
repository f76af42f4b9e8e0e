using Daymark.Markdown;

namespace Daymark.Check;

/// <summary>The addresses in one tag of a page.</summary>
internal static class LinkReader
{
    /// <summary>Kinds of <c>link</c> that name a host or a name, not a page or file.</summary>
    private static readonly string[] NoPlaces =
    [
        "preconnect",
        "dns-prefetch",
        "profile",
        "pingback",
        "webmention",
    ];

    public static void Add(string name, TagReader tag, List<PageLink> links)
    {
        switch (name)
        {
            case "a" or "area":
                Add(tag["href"], false);
                break;
            case "link":
                AddLink(tag, links);
                break;
            case "img"
            or "source"
            or "script"
            or "iframe"
            or "embed"
            or "audio"
            or "track"
            or "input":
                Add(tag["src"], true);
                if (name is "img" or "source" && tag["srcset"] is { } set)
                    SourceSet.Rewrite(set, url => Keep(url));
                break;
            case "video":
                Add(tag["src"], true);
                Add(tag["poster"], true);
                break;
            case "object":
                Add(tag["data"], true);
                break;
            case "form":
                Add(tag["action"], false);
                break;
            case "meta":
                AddMeta(tag, links);
                break;
        }

        void Add(string? url, bool isPart)
        {
            if (url is not null)
                links.Add(new PageLink(url, isPart));
        }

        string Keep(string url)
        {
            Add(url, true);
            return url;
        }
    }

    private static void AddLink(TagReader tag, List<PageLink> links)
    {
        var kinds = (tag["rel"] ?? "").ToLowerInvariant();
        if (
            tag["href"] is not { } url
            || NoPlaces.Any(kind => kinds.Contains(kind, StringComparison.Ordinal))
        )
            return;
        links.Add(
            new PageLink(
                url,
                kinds.Contains("stylesheet", StringComparison.Ordinal)
                    || kinds.Contains("icon", StringComparison.Ordinal)
                    || kinds.Contains("preload", StringComparison.Ordinal)
                    || kinds == "manifest"
            )
        );
    }

    /// <summary>Where a page leads on by itself, and the picture of its preview.</summary>
    private static void AddMeta(TagReader tag, List<PageLink> links)
    {
        var content = tag["content"] ?? "";
        if ("refresh".Equals(tag["http-equiv"], StringComparison.OrdinalIgnoreCase))
        {
            var at = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                links.Add(new PageLink(content[(at + 4)..].Trim(' ', '"', '\''), false));
        }
        else if (tag["property"] is "og:image" || tag["name"] is "twitter:image")
            links.Add(new PageLink(content, true));
    }
}
