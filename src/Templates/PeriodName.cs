using Daymark.Calendar;
using Daymark.Model;
using NodaTime;

namespace Daymark.Templates;

/// <summary>What a year or month is called.</summary>
internal static class PeriodName
{
    /// <summary>The year in digits, or the month with its year, as the language writes the two by themselves.</summary>
    public static string Of(ArchivePeriod period, Locale locale) =>
        period.Month is { } month
            ? locale.MonthAndYear.Format(new LocalDate(period.Year, month, 1), locale)
            : NumberFormat.Digits(period.Year, locale);
}
