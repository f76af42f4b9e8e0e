using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Calendar;

/// <summary>Reads dates as people write them in front matter, settings and on the command line.</summary>
internal static partial class DateText
{
    private const string Shape =
        "Write it as 2021-09-20, or with a time as 2021-09-20 14:30 or 2021-09-20T14:30:00+01:00.";

    /// <summary>Of a date such as 2021-09-20.</summary>
    private const int PlainLength = 10;

    /// <summary>
    /// Reads an ISO 8601 date with four-digit year, optionally a time (RFC 3339, a space instead of T, seconds optional,
    /// a leap second counts as :59) and an offset (Z, +01:00, +0100, +01, -4).
    /// </summary>
    /// <param name="error">Why not, as the end of a sentence that starts with the value.</param>
    public static bool TryRead(
        string text,
        out DateReading reading,
        out string error,
        out string hint
    )
    {
        (reading, error, hint) = (default, "", "");
        // Nearly every date, and the others need a slower look.
        if (
            text.Length == PlainLength
            && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: > 0 } plain }
        )
        {
            reading = new DateReading(plain, null, null);
            return true;
        }
        var match = Pattern().Match(text.Trim());
        if (!match.Success)
        {
            (error, hint) = ("is not a date", DateGuess.Of(text.Trim()) ?? Shape);
            return false;
        }
        if (!TryReadDay(match, out var day, out error, out hint))
            return false;
        if (
            !TryReadTime(match, out var time, out error)
            || !TryReadOffset(match, out var offset, out error)
        )
        {
            hint = Shape;
            return false;
        }
        reading = new DateReading(day, time, offset);
        return true;
    }

    /// <summary>Reads a civil day alone, such as the start of a counter.</summary>
    public static bool TryReadDay(string text, out LocalDate day, out string error, out string hint)
    {
        day = default;
        if (!TryRead(text, out var reading, out error, out hint))
            return false;
        day = reading.Date;
        if (reading.Time is null)
            return true;
        (error, hint) = (
            "has a time, but a day is meant",
            $"Write {LocalDatePattern.Iso.Format(reading.Date)}."
        );
        return false;
    }

    private static bool TryReadDay(
        Match match,
        out LocalDate day,
        out string error,
        out string hint
    )
    {
        var (year, month, date) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        day = default;
        (error, hint) = ("", "");
        if (year == 0)
            error = "has the year 0, but years run from 0001 to 9999";
        else if (month is < 1 or > 12)
        {
            error = $"has no month {month}";
            hint = "The month stands in the middle: year, month, day, such as 2021-09-20.";
        }
        else if (CalendarSystem.Iso.GetDaysInMonth(year, month) is var days && date > days)
        {
            error = $"does not exist: that month has {days} days";
            hint =
                $"Its last day is {LocalDatePattern.Iso.Format(new LocalDate(year, month, days))}.";
        }
        else if (date < 1)
            error = "does not exist: the first day of a month is 01";
        else
            day = new LocalDate(year, month, date);
        return error.Length == 0;
    }

    private static bool TryReadTime(Match match, out LocalTime? time, out string error)
    {
        time = null;
        error = "";
        if (!match.Groups["h"].Success)
            return true;
        var (hour, minute, second) = (Number(match, "h"), Number(match, "min"), Number(match, "s"));
        // RFC 3339 section 5.6 allows a leap second; the day it belongs to is what matters here.
        if (second == 60)
            second = 59;
        if (hour > 23 || minute > 59 || second > 59)
        {
            error = "has a time that no clock shows (00:00:00 to 23:59:59)";
            return false;
        }
        time = new LocalTime(hour, minute, second);
        return true;
    }

    private static bool TryReadOffset(Match match, out Offset? offset, out string error)
    {
        offset = null;
        error = "";
        if (match.Groups["z"].Success)
            offset = Offset.Zero;
        if (!match.Groups["sign"].Success)
            return true;
        var (hours, minutes) = (Number(match, "oh"), Number(match, "om"));
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0))
        {
            error = "has an offset that no zone uses (at most 18 hours)";
            return false;
        }
        var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
        offset = Offset.FromSeconds(sign * (hours * 3600 + minutes * 60));
        return true;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(
        """
            ^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})
            (?: (?:[Tt]|[ ]+) (?<h>[0-9]{1,2}):(?<min>[0-9]{2}) (?: :(?<s>[0-9]{2}) (?:[.,][0-9]{1,9})? )?
                (?: [ ]* (?: (?<z>[Zz]|UTC|GMT) | (?<sign>[+-])(?<oh>[0-9]{1,2}) (?: :?(?<om>[0-9]{2}) )? ) )?
            )?$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
