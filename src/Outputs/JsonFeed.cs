using System.Text.Json;
using Daymark.Calendar;
using Daymark.Markdown;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary><c>/feed.json</c>: JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    public static byte[] Bytes(FeedSection section, IEnumerable<FeedEntry> entries, Site site) =>
        JsonBytes.Of(json => Write(json, section, entries, site));

    private static void Write(
        Utf8JsonWriter json,
        FeedSection section,
        IEnumerable<FeedEntry> entries,
        Site site
    )
    {
        var baseUrl = site.Config.BaseUrl;
        json.WriteString("version", Version);
        Text(json, "title", section.Title);
        json.WriteString("home_page_url", baseUrl.Absolute(section.Home));
        json.WriteString("feed_url", baseUrl.Absolute(FeedKind.Json.In(section.Home)));
        if (section.Description is { } description)
            Text(json, "description", description);
        Text(json, "language", section.Language);
        Authors(json, [site.Config.Title]);
        json.WriteStartArray("items");
        foreach (var entry in entries)
            Write(json, entry, section);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry, FeedSection section)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Url);
        Text(json, "title", entry.Title);
        // One of the two contents is required.
        Text(json, "content_html", entry.Content ?? entry.Summary);
        Text(json, "summary", BodyText.Words(entry.Summary));
        json.WriteString("date_published", MachineTime.Rfc3339(entry.Published.Moment));
        json.WriteString("date_modified", MachineTime.Rfc3339(entry.Updated.Moment));
        if (entry.Authors.Count > 0)
            Authors(json, entry.Authors);
        if (entry.Tags.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var tag in entry.Tags)
                json.WriteStringValue(LegalXml.Without(tag));
            json.WriteEndArray();
        }
        if (entry.Language != section.Language)
            Text(json, "language", entry.Language);
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            Text(json, "name", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The same characters as in the other feeds, halves of surrogate pairs above all.</summary>
    private static void Text(Utf8JsonWriter json, string name, string text) =>
        json.WriteString(name, LegalXml.Without(text));
}
