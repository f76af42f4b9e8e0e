namespace Daymark.Calendar;

/// <summary>A counter's sentence by CLDR plural form; <see cref="PluralForm.Other"/> is always there.</summary>
internal sealed record CounterText(IReadOnlyDictionary<PluralForm, string> Forms)
{
    /// <summary>Stands for the number.</summary>
    public const string Number = "{n}";

    /// <summary>Stands for the longest run so far.</summary>
    public const string Longest = "{longest}";

    /// <summary>One text for all numbers.</summary>
    public static CounterText Same(string text) =>
        new(new Dictionary<PluralForm, string> { [PluralForm.Other] = text });

    /// <summary>The sentence for a reading. A form that is optional in the language and not given falls back to "other".</summary>
    public CounterSentence Fill(CounterReading reading, Locale locale)
    {
        var form = reading.Span is null
            ? PluralRules.FormOf(locale.Tag, reading.Value)
            : PluralForm.Other;
        var text = Forms.TryGetValue(form, out var own) ? own : Forms[PluralForm.Other];
        text = text.Replace(
            Longest,
            NumberFormat.Group(reading.Longest, locale),
            StringComparison.Ordinal
        );
        var at = text.IndexOf(Number, StringComparison.Ordinal);
        if (at < 0)
            return new CounterSentence(text, null, "");
        var number = reading.Number(locale);
        return new CounterSentence(
            text[..at],
            number,
            text[(at + Number.Length)..].Replace(Number, number, StringComparison.Ordinal)
        );
    }
}
