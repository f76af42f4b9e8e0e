using NodaTime;

namespace Daymark.Calendar;

/// <summary>
/// Months and years as counters understand them: a day that a month lacks is the first of the next one, so that what began on
/// 29 February has its anniversary on 1 March in common years and is never skipped.
/// </summary>
internal static class Anniversaries
{
    /// <summary>The day that lies this many months after another; null beyond the year 9999.</summary>
    public static LocalDate? After(LocalDate start, long months)
    {
        var index = (start.Year - 1) * 12L + (start.Month - 1) + months;
        if (index is < 0 or >= 9999 * 12L)
            return null;
        var (year, month) = ((int)(index / 12) + 1, (int)(index % 12) + 1);
        if (start.Day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            return new LocalDate(year, month, start.Day);
        // Only February to November lack days, so the next month is in the same year.
        return new LocalDate(year, month + 1, 1);
    }

    /// <summary>Full months from one day to another that is not before it.</summary>
    public static long FullMonths(LocalDate from, LocalDate to)
    {
        var months = (to.Year - from.Year) * 12L + (to.Month - from.Month);
        while (After(from, months) is not { } day || day > to)
            months--;
        return months;
    }
}
