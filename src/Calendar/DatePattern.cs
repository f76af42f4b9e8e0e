using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;

namespace Daymark.Calendar;

/// <summary>A date pattern of UTS #35 part 4, such as "d MMMM y": which parts of a date are shown, and how.</summary>
/// <remarks>
/// Years: y u (as they are) yy (two digits) yyyy (at least four). Months inside a date: M MM MMM MMMM; alone: L LL LLL LLLL.
/// Days: d dd. Weekdays inside a date: E EE EEE (abbreviated) EEEE; alone: ccc cccc. Text stands in quotes, '' is an apostrophe.
/// Every number is written in the digits of the locale, in named and in custom patterns alike.
/// </remarks>
internal sealed class DatePattern
{
    private DatePattern(string text, IReadOnlyList<DatePart> parts)
    {
        Text = text;
        Parts = parts;
    }

    public string Text { get; }

    /// <summary>Fields and plain text, in order.</summary>
    public IReadOnlyList<DatePart> Parts { get; }

    /// <summary>Reads a pattern; <paramref name="error"/> says in plain words why a text is none.</summary>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out DatePattern? pattern,
        [NotNullWhen(false)] out string? error
    )
    {
        var parts = new DatePatternReader(text).Read(out error);
        pattern = parts is null ? null : new DatePattern(text, parts);
        return pattern is not null;
    }

    /// <exception cref="FormatException">The text is no date pattern; the message says why.</exception>
    public static DatePattern Parse(string text) =>
        TryParse(text, out var pattern, out var error) ? pattern : throw new FormatException(error);

    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public string Format(LocalDate date, Locale locale)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date.Year, 1);
        var text = new StringBuilder();
        foreach (var part in Parts)
            text.Append(part.Letter == '\0' ? part.Text : Show(part, date, locale));
        return text.ToString();
    }

    private static string Show(DatePart part, LocalDate date, Locale locale) =>
        part switch
        {
            { Letter: 'y', Count: 2 } => NumberFormat.Digits(date.Year % 100, locale, 2),
            { Letter: 'y' or 'u' } => NumberFormat.Digits(date.Year, locale, part.Count),
            { Letter: 'd' } => NumberFormat.Digits(date.Day, locale, part.Count),
            { Letter: 'M' or 'L', Count: <= 2 } => NumberFormat.Digits(
                date.Month,
                locale,
                part.Count
            ),
            { Letter: 'M' or 'L' } => Names(part, locale)![date.Month - 1],
            { Letter: 'E' or 'c' } => Names(part, locale)![(int)date.DayOfWeek - 1],
            _ => throw new UnreachableException(),
        };

    /// <summary>The names that a field chooses from: months, January first, or weekdays, Monday first. Null when it is a number or text.</summary>
    public static IReadOnlyList<string>? Names(DatePart part, Locale locale)
    {
        var names = part switch
        {
            { Letter: 'M', Count: > 2 } => locale.Months,
            { Letter: 'L', Count: > 2 } => locale.MonthsAlone,
            { Letter: 'E' } => locale.Weekdays,
            { Letter: 'c' } => locale.WeekdaysAlone,
            _ => null,
        };
        return part.Count == 4 ? names?.Wide : names?.Abbreviated;
    }
}
