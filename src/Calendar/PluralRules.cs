using Daymark.Calendar.Cldr;

namespace Daymark.Calendar;

/// <summary>Which plural form a whole number takes in a language, as CLDR's cardinal rules have it.</summary>
internal static class PluralRules
{
    private static readonly PluralRule Root = new(
        static _ => PluralForm.Other,
        [new PluralExample(PluralForm.Other, 0)]
    );

    /// <summary>The form of <paramref name="number"/> written in full, without decimals ("1000000", not "1M").</summary>
    /// <param name="language">A BCP 47 tag in any case, with - or _; of an unknown language all numbers are <see cref="PluralForm.Other"/>.</param>
    /// <param name="number">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static PluralForm FormOf(string language, long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return Find(language).FormOf(number);
    }

    /// <summary>The forms that a text in <paramref name="language"/> needs for whole numbers, in the order of <see cref="PluralForm"/>.</summary>
    /// <remarks>Forms that only fractions or compact numbers take are not among them: Russian has no <see cref="PluralForm.Other"/> here.</remarks>
    public static IReadOnlyList<PluralExample> FormsOf(string language) => Find(language).Examples;

    private static PluralRule Find(string language)
    {
        // Plural rules are inherited by cutting subtags off, not by CLDR's parent locales (UTS #35 part 1, section 4.1.3).
        foreach (var tag in LanguageTag.Parse(language).FromLongToShort())
            if (PluralTable.Find(tag) is { } rule)
                return rule;
        return Root;
    }
}
