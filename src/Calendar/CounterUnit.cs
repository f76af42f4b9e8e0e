using NodaTime;

namespace Daymark.Calendar;

/// <summary>What a counter counts in: so many days, or so many months. A new unit is one more line here.</summary>
/// <param name="Name">The word in site.yml.</param>
/// <param name="InMonths">Whether it is made of months, as <see cref="Anniversaries"/> counts them, rather than of days.</param>
/// <param name="Per">Of how many.</param>
internal sealed record CounterUnit(string Name, bool InMonths, int Per)
{
    /// <summary>Civil days: the difference of day numbers, never hours divided by 24.</summary>
    public static readonly CounterUnit Days = new("days", false, 1);

    public static readonly CounterUnit Weeks = new("weeks", false, 7);

    public static readonly CounterUnit Months = new("months", true, 1);

    public static readonly CounterUnit Years = new("years", true, 12);

    /// <summary>Years, months and days together; what it counts alone is days.</summary>
    public static readonly CounterUnit Calendar = new("calendar", false, 1);

    public static readonly IReadOnlyList<CounterUnit> All = [Days, Weeks, Months, Years, Calendar];

    /// <summary>Full units from one civil day to another that is not before it.</summary>
    public long Count(LocalDate from, LocalDate to) =>
        (InMonths ? Anniversaries.FullMonths(from, to) : Period.DaysBetween(from, to)) / Per;

    /// <summary>The first day on which that many full units have passed since a day; null beyond the year 9999.</summary>
    public LocalDate? Reach(LocalDate from, long number) =>
        InMonths ? Anniversaries.After(from, number * Per) : DaysAfter(from, number * Per);

    private static LocalDate? DaysAfter(LocalDate from, long days) =>
        days <= Period.DaysBetween(from, new LocalDate(9999, 12, 31))
            ? from.PlusDays((int)days)
            : null;
}
