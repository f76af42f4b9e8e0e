namespace Daymark.Calendar;

/// <summary>A unit's pattern by CLDR plural form, such as "{0} days"; <see cref="PluralForm.Other"/> is always there.</summary>
internal sealed record UnitPattern(IReadOnlyDictionary<PluralForm, string> Forms)
{
    /// <summary>The number with its unit. Some languages have a word for both: two days are "يومان" in Arabic.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public string Fill(long number, Locale locale)
    {
        var form = PluralRules.FormOf(locale.Tag, number);
        var pattern = Forms.TryGetValue(form, out var own) ? own : Forms[PluralForm.Other];
        return pattern.Replace("{0}", NumberFormat.Group(number, locale), StringComparison.Ordinal);
    }
}
