using System.Text.Json;
using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary>How a language writes numbers, and the counters in it, for the refresh script.</summary>
internal static class RefreshLanguage
{
    public static void Write(Utf8JsonWriter json, Locale locale, SiteConfig config)
    {
        var counters = config.Counters;
        json.WriteStartObject(locale.Tag);
        if (Digits(locale) is var digits && digits != "0123456789")
            json.WriteString("digits", digits);
        json.WriteString("separator", locale.Numbers.GroupSeparator);
        json.WriteString("groups", Groups(locale.Numbers));
        if (counters.Any(counter => counter.Unit == CounterUnit.Calendar))
            Write(json, locale.Durations);
        RefreshDate.Write(json, config.DateFormat.PatternIn(locale), locale);
        json.WriteStartObject("counters");
        foreach (var counter in counters)
            RefreshCounter.Write(json, counter, locale);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>One text where all plural forms have the same.</summary>
    public static void Write(
        Utf8JsonWriter json,
        string? name,
        IReadOnlyDictionary<PluralForm, string> forms
    )
    {
        if (name is not null)
            json.WritePropertyName(name);
        var other = forms[PluralForm.Other];
        // What a form lacks it has from "other".
        var own = forms.Where(form => form.Value != other).OrderBy(form => form.Key).ToList();
        if (own.Count == 0)
        {
            json.WriteStringValue(other);
            return;
        }
        json.WriteStartObject();
        foreach (var (form, text) in own)
            json.WriteString(form.ToString().ToLowerInvariant(), text);
        json.WriteString("other", other);
        json.WriteEndObject();
    }

    private static string Digits(Locale locale) =>
        string.Concat(Enumerable.Range(0, 10).Select(digit => NumberFormat.Digits(digit, locale)));

    /// <summary>A regular expression for the places at which groups of digits begin, as <see cref="NumberFormat.Group"/> has them.</summary>
    private static string Groups(NumberSymbols symbols)
    {
        var (last, least) = (symbols.PrimaryGrouping, symbols.MinimumGroupingDigits);
        // Where there is more than the last group to come, there are digits enough for any grouping.
        var enough = least > 1 ? $@"(?:(?<=\d{{{least}}})|(?=\d{{{last + 1}}}))" : "";
        return $@"\B{enough}(?=(\d{{{symbols.SecondaryGrouping}}})*\d{{{last}}}$)";
    }

    private static void Write(Utf8JsonWriter json, DurationPatterns durations)
    {
        json.WriteStartArray("units");
        foreach (var unit in new[] { durations.Years, durations.Months, durations.Days })
            Write(json, null, unit.Forms);
        json.WriteEndArray();
        var list = durations.List;
        // Between two; then those of three.
        json.WriteStartArray("between");
        foreach (var text in new[] { list.Two, list.Start, list.End })
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
