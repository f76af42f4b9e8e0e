namespace Daymark.Import;

/// <summary>What other programs call the keys that Daymark has; of several, the first that says something counts.</summary>
internal static class KeyNames
{
    public static readonly IReadOnlyList<string> Date =
    [
        "date",
        "published_date",
        "publish_date",
        "publishDate",
        "pubDate",
        "date_published",
        "created",
        "created_at",
    ];
    public static readonly IReadOnlyList<string> Updated =
    [
        "updated",
        "lastmod",
        "last_modified_at",
        "last_modified",
        "modified",
        "updated_at",
        "lastUpdated",
        "date_modified",
    ];

    /// <summary>All of them are merged.</summary>
    public static readonly IReadOnlyList<string> Tags =
    [
        "tags",
        "tag",
        "categories",
        "category",
        "topics",
        "keywords",
    ];

    /// <summary>What stands on lists.</summary>
    public static readonly IReadOnlyList<string> Summary = ["summary", "excerpt", "teaser", "deck"];

    /// <summary>What search engines are told.</summary>
    public static readonly IReadOnlyList<string> Description = ["description", "meta_description"];

    /// <summary>All of them are merged.</summary>
    public static readonly IReadOnlyList<string> Authors = ["authors", "author"];
    public static readonly IReadOnlyList<string> Draft = ["draft", "is_draft", "isDraft"];
    public static readonly IReadOnlyList<string> Expires =
    [
        "expires",
        "expirydate",
        "expiry_date",
        "unpublishdate",
    ];

    /// <summary>All of them are merged.</summary>
    public static readonly IReadOnlyList<string> Aliases =
    [
        "aliases",
        "alias",
        "redirect_from",
        "redirects",
    ];
    public static readonly IReadOnlyList<string> Language = ["language", "lang", "locale"];
    public static readonly IReadOnlyList<string> Image =
    [
        "image",
        "featured_image",
        "featuredImage",
        "cover_image",
        "og_image",
        "images",
    ];
    public static readonly IReadOnlyList<string> ImageAlt =
    [
        "image_alt",
        "image-alt",
        "imageAlt",
        "image_alt_text",
        "featured_image_alt",
    ];
}
