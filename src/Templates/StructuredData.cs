using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What a page is, as JSON-LD in the words of schema.org.</summary>
internal static class StructuredData
{
    private static readonly JsonWriterOptions Options = new()
    {
        // It stands within a script element: characters that could end that are escaped, letters are not.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>What writes the data of one page after the other, on each thread.</summary>
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Bytes, Utf8JsonWriter Json)? writer;

    /// <summary>Null for what is neither the home page nor a message.</summary>
    public static HtmlText? Of(PageOnSite page)
    {
        var entry = page.Model.Post?.Entry;
        if (entry is null && page.Model.Template != "home")
            return null;
        var (bytes, json) = writer ??= Writer();
        bytes.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        if (entry is not null)
            WriteMessage(json, page, entry);
        else
            WriteSite(json, page);
        json.WriteEndObject();
        json.Flush();
        return new HtmlText(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) Writer()
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        return (bytes, new Utf8JsonWriter(bytes, Options));
    }

    private static void WriteSite(Utf8JsonWriter json, PageOnSite page)
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", page.Views.Site.Config.Title);
        WriteShared(json, page);
    }

    private static void WriteMessage(Utf8JsonWriter json, PageOnSite page, PostEntry entry)
    {
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", entry.Title);
        json.WriteString("datePublished", MachineTime.Rfc3339(entry.Date.Moment));
        if (entry.Updated is { } updated)
            json.WriteString("dateModified", MachineTime.Rfc3339(updated.Moment));
        WriteShared(json, page);
        if (page.Image?.Absolute is { } image)
            json.WriteString("image", image);
        if (entry.Tags.Count > 0)
            json.WriteString("keywords", string.Join(", ", entry.Tags.Select(tag => tag.Name)));
        json.WriteStartArray("author");
        foreach (var author in entry.Authors)
            WriteNamed(json, "Person", author.Name);
        if (entry.Authors.Count == 0)
            WriteNamed(json, "Organization", page.Views.Site.Config.Title);
        json.WriteEndArray();
        json.WritePropertyName("publisher");
        WriteNamed(json, "Organization", page.Views.Site.Config.Title);
    }

    private static void WriteShared(Utf8JsonWriter json, PageOnSite page)
    {
        if (PageMembers.AbsoluteUrl(page) is { } url)
            json.WriteString("url", url);
        if (page.Description is { } description)
            json.WriteString("description", description);
        json.WriteString("inLanguage", PageMembers.Language(page));
    }

    private static void WriteNamed(Utf8JsonWriter json, string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
