using System.Text.Json;
using Daymark.Calendar;

namespace Daymark.Outputs;

/// <summary>How the site writes today's date, for the refresh script: texts, and numbers cut out of 2021-09-201 or names by them.</summary>
internal static class RefreshDate
{
    public static void Write(Utf8JsonWriter json, DatePattern pattern, Locale locale)
    {
        json.WriteStartArray("date");
        foreach (var part in pattern.Parts)
        {
            if (part.Letter == '\0')
                json.WriteStringValue(part.Text);
            else
                Field(json, part, DatePattern.Names(part, locale));
        }
        json.WriteEndArray();
    }

    private static void Field(Utf8JsonWriter json, DatePart part, IReadOnlyList<string>? names)
    {
        var (from, to) = Cut(part);
        json.WriteStartArray();
        json.WriteNumberValue(from);
        json.WriteNumberValue(to);
        if (names is not null)
            Write(json, names);
        else if (part.Count > 1)
            json.WriteNumberValue(part.Count);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        // No width.
        json.WriteNumberValue(0);
        json.WriteStartArray();
        // Months count from 1; the week of scripts begins with Sunday as 0.
        foreach (var name in names.Count == 12 ? names.Prepend("") : names.Prepend(names[^1]))
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <summary>Where its number stands in 2021-09-201: the day, then its weekday.</summary>
    private static (int From, int To) Cut(DatePart part) =>
        part switch
        {
            { Letter: 'y', Count: 2 } => (2, 4),
            { Letter: 'y' or 'u' } => (0, 4),
            { Letter: 'M' or 'L' } => (5, 7),
            { Letter: 'd' } => (8, 10),
            _ => (10, 11),
        };
}
