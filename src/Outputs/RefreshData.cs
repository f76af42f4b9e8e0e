using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary>What the refresh script of a section has to know, as JSON: the zone, the form of dates, the counters in each language of its pages.</summary>
internal static class RefreshData
{
    public static string Json(Site site, LanguageSection section)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (
            var json = new Utf8JsonWriter(
                bytes,
                // It stands in a file of its own, where no letter needs an escape for HTML's sake.
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
            Write(json, site, section);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Site site, LanguageSection section)
    {
        // Counters run in the header, in pages and, where they are to, in messages: each in its own language.
        var locales = section
            .Pages.Select(page => page.Entry.Language)
            .Concat(section.Posts.Select(post => post.Entry.Language))
            .Append(section.Language)
            .Distinct(StringComparer.Ordinal)
            .Select(language => SiteLocale.Of(language, site.Config.Zone))
            .DistinctBy(locale => locale.Tag)
            .OrderBy(locale => locale.Tag, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("zone", site.Config.Zone.Id);
        json.WriteString("language", site.Locale.Tag);
        json.WriteStartObject("languages");
        foreach (var locale in locales)
            RefreshLanguage.Write(json, locale, section.Config);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
