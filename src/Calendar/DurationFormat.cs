namespace Daymark.Calendar;

/// <summary>Lengths of time in words, as CLDR writes them in full: "3 years, 2 months, 15 days".</summary>
internal static class DurationFormat
{
    /// <summary>The three together, without those that are zero; "0 days" when all are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static string YearsMonthsDays(int years, int months, int days, Locale locale)
    {
        (DurationUnit Unit, int Number)[] parts =
        [
            (DurationUnit.Years, years),
            (DurationUnit.Months, months),
            (DurationUnit.Days, days),
        ];
        var texts = parts
            .Where(part => part.Number != 0)
            .Select(part => Unit(part.Unit, part.Number, locale))
            .ToList();
        return texts.Count == 0
            ? Unit(DurationUnit.Days, 0, locale)
            : locale.Durations.List.Join(texts);
    }

    /// <summary>One number with its unit: "1,296 days".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static string Unit(DurationUnit unit, long number, Locale locale) =>
        locale.Durations[unit].Fill(number, locale);
}
