using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary>What the refresh script has to know of a site, as JSON: the zone, the form of dates, the counters in each language.</summary>
internal static class RefreshData
{
    public static string Json(Site site)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (
            var json = new Utf8JsonWriter(
                bytes,
                // It stands in a file of its own, where no letter needs an escape for HTML's sake.
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
            Write(json, site);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Site site)
    {
        // Counters run in the header, in pages and, where they are to, in messages: each in its own language.
        var locales = site
            .Sections.Select(section => section.Language)
            .Concat(site.Pages.Select(page => page.Entry.Language))
            .Concat(site.Posts.Select(post => post.Entry.Language))
            .Distinct(StringComparer.Ordinal)
            .Select(language =>
                (Locale: SiteLocale.Of(language, site.Config.Zone), site.SectionOf(language).Config)
            )
            .DistinctBy(known => known.Locale.Tag)
            .OrderBy(known => known.Locale.Tag, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("zone", site.Config.Zone.Id);
        json.WriteString("language", site.Locale.Tag);
        json.WriteStartObject("languages");
        foreach (var (locale, config) in locales)
            RefreshLanguage.Write(json, locale, config);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
