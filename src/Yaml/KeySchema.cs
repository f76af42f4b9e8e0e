using System.Text.Encodings.Web;
using System.Text.Json;

namespace Daymark.Yaml;

/// <summary>
/// JSON Schemas (draft-07, which editors know) of site.yml and of front matter, from the tables of keys. They are for typing
/// aids: what they accept a build may still refuse (a day that does not exist), what the build accepts they accept.
/// </summary>
internal static class KeySchema
{
    public static byte[] Site() =>
        Document("Daymark: site.yml", new SchemaOfKeys(SiteKeys.All, open: false));

    /// <summary>Any other key is kept under <c>extra</c>, so none is an error.</summary>
    public static byte[] Post() =>
        Document("Daymark: front matter", new SchemaOfKeys(PostKeys.All, open: true));

    private static byte[] Document(string title, SchemaOfKeys keys)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                    Indented = true,
                    NewLine = "\n",
                }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            keys.WriteMembers(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
