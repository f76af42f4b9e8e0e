using System.Text.Json;
using Daymark.Calendar;

namespace Daymark.Outputs;

/// <summary>How the site writes today's date, for the refresh script: texts, numbers cut out of 2021-09-20, names by such a number.</summary>
internal static class RefreshDate
{
    public static void Write(Utf8JsonWriter json, DatePattern pattern, Locale locale)
    {
        json.WriteStartArray("date");
        foreach (var part in pattern.Parts)
        {
            json.WriteStartObject();
            if (part.Letter == '\0')
                json.WriteString("text", part.Text);
            else
                Field(json, part, DatePattern.Names(part, locale));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Field(Utf8JsonWriter json, DatePart part, IReadOnlyList<string>? names)
    {
        if (Cut(part) is var (from, to))
        {
            json.WriteStartArray("cut");
            json.WriteNumberValue(from);
            json.WriteNumberValue(to);
            json.WriteEndArray();
        }
        if (names is null)
        {
            json.WriteNumber("width", part.Count);
            return;
        }
        json.WriteStartArray("names");
        // Months count from 1; the week of scripts begins with Sunday as 0.
        foreach (var name in names.Count == 12 ? names.Prepend("") : names.Prepend(names[^1]))
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <summary>Where its number stands in 2021-09-20; null for a weekday.</summary>
    private static (int From, int To)? Cut(DatePart part) =>
        part switch
        {
            { Letter: 'y', Count: 2 } => (2, 4),
            { Letter: 'y' or 'u' } => (0, 4),
            { Letter: 'M' or 'L' } => (5, 7),
            { Letter: 'd' } => (8, 10),
            _ => null,
        };
}
