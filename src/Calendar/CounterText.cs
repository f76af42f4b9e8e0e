namespace Daymark.Calendar;

/// <summary>A counter's sentence by CLDR plural form; <see cref="PluralForm.Other"/> is always there.</summary>
internal sealed record CounterText(IReadOnlyDictionary<PluralForm, string> Forms)
{
    /// <summary>Stands for the number in a text.</summary>
    public const string Placeholder = "{n}";

    /// <summary>One text for all numbers.</summary>
    public static CounterText Same(string text) =>
        new(new Dictionary<PluralForm, string> { [PluralForm.Other] = text });

    /// <summary>The sentence for a number. A form that is optional in the language and not given falls back to "other".</summary>
    public CounterSentence Fill(long number, Locale locale)
    {
        var form = PluralRules.FormOf(locale.Tag, number);
        var text = Forms.TryGetValue(form, out var own) ? own : Forms[PluralForm.Other];
        var at = text.IndexOf(Placeholder, StringComparison.Ordinal);
        return at < 0
            ? new CounterSentence(text, null, "")
            : new CounterSentence(
                text[..at],
                NumberFormat.Group(number, locale),
                text[(at + Placeholder.Length)..]
                    .Replace(
                        Placeholder,
                        NumberFormat.Group(number, locale),
                        StringComparison.Ordinal
                    )
            );
    }
}
