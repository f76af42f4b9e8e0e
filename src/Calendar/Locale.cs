namespace Daymark.Calendar;

/// <summary>How a language, as written in a region, names and orders the parts of a date and writes numbers; all of it from CLDR.</summary>
/// <param name="Tag">The BCP 47 tag under which the data was found: "de" when "de-BE" was asked for and is the same.</param>
/// <param name="IsRightToLeft">Whether its script runs from right to left.</param>
/// <param name="Months">Month names inside a date, in the genitive where the language has one: "2 марта".</param>
/// <param name="MonthsAlone">Month names on their own: "март 2021".</param>
/// <param name="Weekdays">Weekday names inside a date.</param>
/// <param name="WeekdaysAlone">Weekday names on their own.</param>
/// <param name="DatePatterns">The patterns that "short", "medium", "long" and "full" stand for.</param>
/// <param name="MonthAndYear">The pattern of a month and its year without a day: "July 2021", "2021年7月".</param>
/// <param name="Numbers">Digits and their grouping.</param>
/// <param name="Durations">Numbers of years, months, weeks and days in words: "3 years".</param>
internal sealed record Locale(
    string Tag,
    bool IsRightToLeft,
    CalendarNames Months,
    CalendarNames MonthsAlone,
    CalendarNames Weekdays,
    CalendarNames WeekdaysAlone,
    DatePatterns DatePatterns,
    DatePattern MonthAndYear,
    NumberSymbols Numbers,
    DurationPatterns Durations
)
{
    /// <summary>"rtl" or "ltr", as HTML's dir attribute has it.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";
}
