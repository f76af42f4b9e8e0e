using System.Text.Json;
using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Outputs;

/// <summary>The definition of a counter in a language, for the refresh script.</summary>
internal static class RefreshCounter
{
    public static void Write(Utf8JsonWriter json, Counter counter, Locale locale)
    {
        json.WriteStartObject(counter.Id);
        if (counter.Down)
            json.WriteString("until", Iso(counter.Day));
        else
        {
            json.WriteStartArray("starts");
            foreach (var start in counter.Starts(LocalDate.MaxIsoValue))
                json.WriteStringValue(Iso(start));
            json.WriteEndArray();
        }
        if (counter.Unit.InMonths)
            json.WriteBoolean("months", true);
        if (counter.Unit.Per != 1)
            json.WriteNumber("per", counter.Unit.Per);
        if (counter.FirstDay != 0)
            json.WriteNumber("first", counter.FirstDay);
        if (counter.Unit == CounterUnit.Calendar)
            json.WriteBoolean("span", true);
        Write(json, "text", counter, counter.Text, locale);
        if (FirstDayOver(counter) is { } over)
        {
            json.WriteString("over", Iso(over));
            var then = counter.Down ? counter.ReachedText : counter.EndedText ?? counter.Text;
            if (then is not null)
                Write(json, "then", counter, then, locale);
        }
        json.WriteEndObject();
    }

    /// <summary>The first day on which it has ended or been reached; null when there is none.</summary>
    private static LocalDate? FirstDayOver(Counter counter) =>
        !counter.Down ? counter.Ended
        : counter.Day < LocalDate.MaxIsoValue ? counter.Day.PlusDays(1)
        : null;

    private static void Write(
        Utf8JsonWriter json,
        string name,
        Counter counter,
        CounterTexts texts,
        Locale locale
    )
    {
        var text = texts.For(locale.Tag);
        RefreshLanguage.Write(
            json,
            name,
            // Years, months and days together have no plural form of their own.
            counter.Unit == CounterUnit.Calendar
                ? CounterText.Same(text.Forms[PluralForm.Other]).Forms
                : text.Forms
        );
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
