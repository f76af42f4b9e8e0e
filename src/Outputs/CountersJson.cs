using System.Text.Json;
using Daymark.Calendar;
using Daymark.Model;
using Daymark.Templates;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Outputs;

/// <summary>
/// <c>/counters.json</c>: all counters for other programs, those with <c>show: false</c> and those that have not begun too. The
/// text of one with nothing to say is empty.
/// </summary>
internal sealed class CountersJson : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages)
    {
        yield return new OutputFile(
            SitePath.Of("counters.json"),
            "the counters as JSON",
            RenderedContent.Of(() => Bytes(site))
        );
    }

    public static byte[] Bytes(Site site) =>
        JsonBytes.Of(json =>
        {
            json.WriteString("date", Iso(site.Moment.Today));
            json.WriteString("time_zone", site.Moment.Zone.Id);
            json.WriteStartArray("counters");
            foreach (var reading in site.Counters)
                Write(json, reading, site.Locale);
            json.WriteEndArray();
        });

    /// <summary>The value: a number, or an object where years, months and days are counted together.</summary>
    public static void WriteValue(Utf8JsonWriter json, string name, CounterReading reading)
    {
        if (reading.Span is not { } span)
        {
            json.WriteNumber(name, reading.Value);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("years", span.Years);
        json.WriteNumber("months", span.Months);
        json.WriteNumber("days", span.Days);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CounterReading reading, Locale locale)
    {
        var counter = reading.Counter;
        json.WriteStartObject();
        json.WriteString("id", counter.Id);
        WriteValue(json, "value", reading);
        json.WriteString("unit", counter.Unit.Name);
        json.WriteString("text", reading.HasText ? reading.Sentence(locale).ToString() : "");
        json.WriteString("status", CounterStatusName.Of(reading.Status));
        json.WriteString(counter.Down ? "until" : "since", Iso(counter.Day));
        if (reading.Next is { } next)
        {
            json.WriteStartObject("next_milestone");
            json.WriteNumber("number", next.Number);
            json.WriteString("date", Iso(next.Day));
            json.WriteEndObject();
        }
        else
            json.WriteNull("next_milestone");
        json.WriteEndObject();
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
