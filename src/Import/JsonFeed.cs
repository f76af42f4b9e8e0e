using System.Text.Json;

namespace Daymark.Import;

/// <summary>JSON Feed (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeed
{
    /// <exception cref="JsonException">This is not JSON.</exception>
    /// <exception cref="InvalidOperationException">This is JSON of another shape.</exception>
    public static ForeignSite Read(byte[] bytes, string source)
    {
        using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 64 });
        var feed = json.RootElement;
        var home = Text(feed, "home_page_url");
        return new ForeignSite(
            ForeignConfig.Facts(
                Text(feed, "title"),
                Text(feed, "description"),
                home,
                Text(feed, "language"),
                null
            ),
            EntryText.All(
                Items(feed, "items")
                    .Select(
                        (item, at) =>
                            Entry(
                                item,
                                FormattableString.Invariant($"{source}: item {at + 1}"),
                                home
                            )
                    )
            ),
            []
        );
    }

    private static EntryText Entry(JsonElement item, string source, string? home)
    {
        var address = EntryText.PathOf(Text(item, "url"), home);
        return new EntryText(
            source,
            true,
            Text(item, "title"),
            Text(item, "date_published") ?? Text(item, "date_modified"),
            Text(item, "date_modified"),
            EntryText.LastPart(address),
            address,
            [
                .. Items(item, "tags")
                    .Where(tag => tag.ValueKind == JsonValueKind.String)
                    .Select(tag => tag.GetString()!),
            ],
            [.. Items(item, "authors").Select(author => Text(author, "name")).OfType<string>()],
            Text(item, "summary"),
            false,
            Text(item, "content_html")
                ?? System.Net.WebUtility.HtmlEncode(Text(item, "content_text") ?? "")
        );
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var items)
        && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : default;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
