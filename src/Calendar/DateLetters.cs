namespace Daymark.Calendar;

/// <summary>Which letters may stand in a date pattern, and what was probably meant by the others (UTS #35 part 4, section 8).</summary>
internal static class DateLetters
{
    /// <summary>What is wrong with a letter written <paramref name="count"/> times, in plain words; null if nothing is.</summary>
    public static string? Fault(char letter, int count) =>
        IsField(letter, count) ? null : $"`{new string(letter, count)}` {Complaint(letter)}";

    private static bool IsField(char letter, int count) =>
        letter switch
        {
            'y' or 'u' or 'M' or 'L' or 'E' => count <= 4,
            'd' => count <= 2,
            'c' => count is 3 or 4,
            _ => false,
        };

    private static string Complaint(char letter) =>
        letter switch
        {
            'y' or 'u' => "is too long for a year; write `y`, `yy` or `yyyy`",
            'M' or 'L' => "is too long for a month; write `M`, `MM`, `MMM` or `MMMM`",
            'd' =>
                "is no date field; write `d` or `dd` for the day, `EEE` or `EEEE` for the weekday",
            'E' or 'c' => "is no date field; write `EEE` or `EEEE` for the weekday",
            'Y' => "is the year of week numbers, wrong around New Year; write `y` or `yyyy`",
            'D' => "is the day of the year; write `d` or `dd` for the day of the month",
            'm' => "is the minute, and a date has none; write `M` or `MM` for the month",
            'h' or 'H' or 'k' or 'K' => "is the hour, and a date has none",
            's' or 'S' => "is the second, and a date has none",
            'a' or 'b' or 'B' => "is the half of the day, and a date has none",
            'z' or 'Z' or 'O' or 'v' or 'V' or 'X' or 'x' =>
                "is the time zone, and a date has none",
            'w' or 'W' or 'F' => "is the number of a week, which Daymark doesn't show",
            'Q' or 'q' => "is the quarter, which Daymark doesn't show",
            'G' => "is the era, which Daymark doesn't show",
            _ => $"is no date field; text stands in quotes, such as '{letter}'",
        };
}
