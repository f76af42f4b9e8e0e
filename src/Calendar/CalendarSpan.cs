using NodaTime;

namespace Daymark.Calendar;

/// <summary>A stretch of time in full years, then full months, then days.</summary>
internal readonly record struct CalendarSpan(int Years, int Months, int Days)
{
    /// <summary>As ISO 8601 writes durations: <c>P3Y6M16D</c>.</summary>
    public string Iso => FormattableString.Invariant($"P{Years}Y{Months}M{Days}D");

    /// <summary>From one day to another that is not before it.</summary>
    public static CalendarSpan Between(LocalDate from, LocalDate to)
    {
        var months = Anniversaries.FullMonths(from, to);
        var days = Period.DaysBetween(Anniversaries.After(from, months)!.Value, to);
        return new CalendarSpan((int)(months / 12), (int)(months % 12), days);
    }
}
