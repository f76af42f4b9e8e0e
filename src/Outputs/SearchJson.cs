using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Daymark.Calendar;
using Daymark.Model;
using NodaTime.Text;

namespace Daymark.Outputs;

/// <summary>
/// <c>/search.json</c> and the parts with older messages that it names: title, address, date, tags and text of each message,
/// newest first, one a line. Nothing in it is of today.
/// </summary>
internal static class SearchJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The files are served as JSON and never stand within HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A part of the search. It takes the texts of its messages, which are then gone.</summary>
    /// <param name="all">All parts, the newest first.</param>
    public static OutputFile File(SearchPart part, IReadOnlyList<SearchPart> all, Site site) =>
        new(
            part.Path,
            part.IsNewest ? "the search" : $"part {part.Number} of the search",
            RenderedContent.Of(bytes => Write(bytes, part, part.IsNewest ? all.Skip(1) : [], site))
        );

    private static void Write(
        IBufferWriter<byte> bytes,
        SearchPart part,
        IEnumerable<SearchPart> older,
        Site site
    )
    {
        // Room for all of it at once: what is outgrown again and again would lie about for long.
        bytes.GetSpan(1024 + part.Posts.Sum(post => post.Entry.Source.File.Bytes.Length + 256));
        using var json = new Utf8JsonWriter(bytes, Options);
        bytes.Write("{\"posts\":["u8);
        var separator = "\n"u8;
        foreach (var post in part.Posts)
        {
            bytes.Write(separator);
            Write(json, post, site);
            json.Flush();
            json.Reset();
            separator = ",\n"u8;
        }
        bytes.Write("\n],\"older\":"u8);
        json.WriteStartArray();
        foreach (var other in older)
            json.WriteStringValue(other.Name);
        json.WriteEndArray();
        json.Flush();
        bytes.Write("}\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Post post, Site site)
    {
        var entry = post.Entry;
        json.WriteStartObject();
        json.WriteString("title", entry.Title);
        json.WriteString("url", site.Config.BaseUrl.Link(entry.Path));
        json.WriteString("date", LocalDatePattern.Iso.Format(entry.Date.Day));
        json.WriteString("date_text", site.Config.DateFormat.Format(entry.Date.Day, site.Locale));
        if (entry.Language != site.Config.Language)
            json.WriteString("language", entry.Language);
        json.WriteStartArray("tags");
        foreach (var tag in entry.Tags)
            json.WriteStringValue(tag.Name);
        json.WriteEndArray();
        json.WriteString("text", post.Body.TakeText());
        json.WriteEndObject();
    }
}
