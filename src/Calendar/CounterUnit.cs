using NodaTime;

namespace Daymark.Calendar;

/// <summary>What a counter counts in. A new unit is one more line in <see cref="All"/>.</summary>
/// <param name="Name">The word in site.yml.</param>
/// <param name="Count">Full units from one civil day to another that is not before it.</param>
/// <param name="Reach">The first day on which that many full units have passed since a day; null beyond the year 9999.</param>
internal sealed record CounterUnit(
    string Name,
    Func<LocalDate, LocalDate, long> Count,
    Func<LocalDate, long, LocalDate?> Reach
)
{
    /// <summary>Civil days: the difference of day numbers, never hours divided by 24.</summary>
    public static readonly CounterUnit Days = new(
        "days",
        (from, to) => Period.DaysBetween(from, to),
        DaysAfter
    );

    public static readonly CounterUnit Weeks = new(
        "weeks",
        (from, to) => Period.DaysBetween(from, to) / 7,
        (from, weeks) => DaysAfter(from, weeks * 7)
    );

    public static readonly CounterUnit Months = new(
        "months",
        Anniversaries.FullMonths,
        Anniversaries.After
    );

    public static readonly CounterUnit Years = new(
        "years",
        (from, to) => Anniversaries.FullMonths(from, to) / 12,
        (from, years) => Anniversaries.After(from, years * 12)
    );

    /// <summary>Years, months and days together; what it counts alone is days.</summary>
    public static readonly CounterUnit Calendar = new("calendar", Days.Count, Days.Reach);

    public static readonly IReadOnlyList<CounterUnit> All = [Days, Weeks, Months, Years, Calendar];

    private static LocalDate? DaysAfter(LocalDate from, long days) =>
        days <= Period.DaysBetween(from, new LocalDate(9999, 12, 31))
            ? from.PlusDays((int)days)
            : null;
}
