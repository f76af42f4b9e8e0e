using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Calendar;

/// <summary>Says how a date that was written in another way is written here.</summary>
internal static partial class DateGuess
{
    /// <summary>A sentence with the date as it has to be typed; null when the text looks like no date.</summary>
    public static string? Of(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first)
            return Day(first, "y", "m", "d") is { } day ? $"Write {day}." : null;
        if (YearLast().Match(text) is not { Success: true } last)
            return null;
        // With dots the day stands first everywhere; with slashes that depends on the country.
        var (dayFirst, monthFirst) = (Day(last, "y", "b", "a"), Day(last, "y", "a", "b"));
        if (last.Groups["sign"].Value == "." || monthFirst is null || monthFirst == dayFirst)
            return dayFirst is null ? null : $"The year comes first: write {dayFirst}.";
        return dayFirst is null
            ? $"The year comes first: write {monthFirst}."
            : $"The year comes first: write {dayFirst} if the day stands in front here, {monthFirst} if the month does.";
    }

    private static string? Day(Match match, string year, string month, string day)
    {
        var (y, m, d) = (Number(match, year), Number(match, month), Number(match, day));
        return y >= 1 && m is >= 1 and <= 12 && d >= 1 && d <= DaysIn(y, m)
            ? LocalDatePattern.Iso.Format(new LocalDate(y, m, d))
            : null;
    }

    private static int DaysIn(int year, int month) =>
        CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<y>[0-9]{4})[-./](?<m>[0-9]{1,2})[-./](?<d>[0-9]{1,2})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        "^(?<a>[0-9]{1,2})(?<sign>[-./])(?<b>[0-9]{1,2})[-./](?<y>[0-9]{4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearLast();
}
