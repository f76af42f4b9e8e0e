using System.Globalization;
using Daymark.Calendar;
using Daymark.Model;
using NodaTime;

namespace Daymark.Templates;

/// <summary>What a year or month is called.</summary>
internal static class PeriodName
{
    private static readonly DateFormat MonthAndYear = DateFormat.Parse("LLLL y");

    /// <summary>The year in digits, or the month as the language writes it by itself, with the year.</summary>
    public static string Of(ArchivePeriod period, Locale locale) =>
        period.Month is { } month
            ? MonthAndYear.Format(new LocalDate(period.Year, month, 1), locale)
            : period.Year.ToString(CultureInfo.InvariantCulture);
}
