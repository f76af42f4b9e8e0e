using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>One of the theme's own words or sentences, as a strings file has it.</summary>
/// <param name="Language">The language it is in, whose plural rule it follows.</param>
/// <param name="Forms">By CLDR plural form; <see cref="PluralForm.Other"/> is always there.</param>
internal sealed record Word(string Language, IReadOnlyDictionary<PluralForm, string> Forms)
{
    /// <summary>Stands for the number.</summary>
    public const string Number = "{n}";

    public string Text => Forms[PluralForm.Other];

    public bool HasNumber => Text.Contains(Number, StringComparison.Ordinal);

    public static Word Same(string language, string text) =>
        new(language, new Dictionary<PluralForm, string> { [PluralForm.Other] = text });

    /// <summary>The word with a number in it, as the locale writes numbers; after it where it has no place for one.</summary>
    public string With(long number, Locale locale)
    {
        var text = Forms.GetValueOrDefault(PluralRules.FormOf(Language, Math.Abs(number))) ?? Text;
        var written = NumberFormat.Group(number, locale);
        return HasNumber
            ? text.Replace(Number, written, StringComparison.Ordinal)
            : $"{text} {written}";
    }
}
