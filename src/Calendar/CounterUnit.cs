using NodaTime;

namespace Daymark.Calendar;

/// <summary>What a counter counts in. A new unit is one more line in <see cref="All"/>.</summary>
/// <param name="Name">The word in site.yml.</param>
/// <param name="Between">Full units from the first civil day to the second; negative when the second is earlier.</param>
internal sealed record CounterUnit(string Name, Func<LocalDate, LocalDate, long> Between)
{
    /// <summary>Civil days: the difference of day numbers, never hours divided by 24.</summary>
    public static readonly CounterUnit Days = new(
        "days",
        (from, to) => Period.DaysBetween(from, to)
    );

    public static readonly IReadOnlyList<CounterUnit> All = [Days];
}
