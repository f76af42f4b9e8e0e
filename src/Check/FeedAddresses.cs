using System.Text.Json;
using System.Xml;

namespace Daymark.Check;

/// <summary>The addresses that feeds (Atom, RSS, JSON Feed) and sitemaps name.</summary>
internal static class FeedAddresses
{
    /// <exception cref="XmlException">It is not well-formed, or brings declarations of its own.</exception>
    public static IReadOnlyList<string> OfXml(byte[] bytes)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        };
        var found = new List<string>();
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "link" && reader.GetAttribute("href") is { } href)
                found.Add(href);
            else if (reader.LocalName == "enclosure" && reader.GetAttribute("url") is { } url)
                found.Add(url);
            else if (
                reader.LocalName is "loc" or "link"
                || (reader.LocalName == "guid" && reader.GetAttribute("isPermaLink") != "false")
            )
                found.Add(Text(reader));
        }
        return found;
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IReadOnlyList<string> OfJson(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var found = new List<string>();
        Add(json.RootElement, "home_page_url", found);
        Add(json.RootElement, "feed_url", found);
        if (
            json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty("items", out var items)
            && items.ValueKind == JsonValueKind.Array
        )
            foreach (var item in items.EnumerateArray())
                Add(item, "url", found);
        return found;
    }

    private static string Text(XmlReader reader) =>
        reader.IsEmptyElement || !reader.Read() || !reader.HasValue ? "" : reader.Value;

    private static void Add(JsonElement element, string name, List<string> found)
    {
        if (
            element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out var url)
            && url.ValueKind == JsonValueKind.String
        )
            found.Add(url.GetString()!);
    }
}
