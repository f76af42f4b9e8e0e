using System.Globalization;
using System.Text.RegularExpressions;
using Daymark.Calendar;

namespace Daymark.Import;

/// <summary>Reads the dates of other programs and writes them as ISO 8601, with the offset they had.</summary>
internal static partial class HumanDates
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    /// <summary>RFC 5322 section 4.3, and UTC.</summary>
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = "Z",
        ["UT"] = "Z",
        ["UTC"] = "Z",
        ["GMT"] = "Z",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
    };

    /// <summary>The date as <c>2022-03-04</c>, <c>2022-03-04T14:30:00</c> or <c>2022-03-04T14:30:00-05:00</c>; null when it is none that exists.</summary>
    public static string? Iso(string written)
    {
        var text = Spaces().Replace(Narrow(written), " ").Trim();
        var match = Numbers().Match(text);
        if (!match.Success)
            match = DayFirst().Match(text);
        if (!match.Success)
            match = MonthFirst().Match(text);
        if (!match.Success)
            return null;
        var iso =
            $"{match.Groups["y"].Value}-{Month(match.Groups["m"].Value)}-{Two(match.Groups["d"].Value)}";
        if (match.Groups["h"].Success)
            iso += Time(match) + Offset(match);
        return DateText.TryRead(iso, out _, out _, out _) ? iso : null;
    }

    private static string Time(Match match)
    {
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var half = match.Groups["half"].Value.ToLowerInvariant();
        if (half == "pm" && hour < 12)
            hour += 12;
        else if (half == "am" && hour == 12)
            hour = 0;
        var seconds = match.Groups["s"].Success ? match.Groups["s"].Value : "00";
        return $"T{Two(hour.ToString(CultureInfo.InvariantCulture))}:{match.Groups["min"].Value}:{seconds}";
    }

    private static string Offset(Match match)
    {
        if (match.Groups["sign"].Success)
            return $"{match.Groups["sign"].Value}{Two(match.Groups["oh"].Value)}:{(match.Groups["om"].Success ? match.Groups["om"].Value : "00")}";
        return Zones.GetValueOrDefault(match.Groups["zone"].Value, "");
    }

    private static string Month(string text) =>
        char.IsAsciiDigit(text[0])
            ? Two(text)
            : Two(
                (Months.IndexOf(text[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1).ToString(
                    CultureInfo.InvariantCulture
                )
            );

    private static string Two(string digits) => digits.PadLeft(2, '0');

    /// <summary>Full-width digits and signs as narrow ones, and no mark before or between them.</summary>
    private static string Narrow(string text) =>
        string.Concat(
            text.Where(c => c is not ('\uFEFF' or '\u200B' or '\u200E' or '\u200F'))
                .Select(c =>
                    c is >= '！' and <= '～' ? (char)(c - '！' + '!')
                    : c == '−' ? '-'
                    : c
                )
        );

    private const string Clock = """
        (?: (?: T | [ ]? , [ ]? | [ ] (?: at [ ] )? )
            (?<h>[0-9]{1,2}) : (?<min>[0-9]{2}) (?: : (?<s>[0-9]{2}) (?: [.,][0-9]{1,9} )? )?
            (?: [ ]? (?<half>[ap]m)\b )?
            (?: [ ]? (?<sign>[+-])(?<oh>[0-9]{1,2}) (?: :?(?<om>[0-9]{2}) )? (?: [ ] \(? [A-Z]{2,4} \)? )?
              | [ ]? (?<zone>Z|UTC?|GMT|[ECMP][SD]T) )?
        )?\z
        """;

    private const string Weekday =
        @"\A (?: (?:mon|tue|wed|thu|fri|sat|sun)[a-z]* [ ]? [,.]? [ ]? )?";

    private const string MonthName =
        "(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) [.]?";

    private const RegexOptions Flags =
        RegexOptions.IgnorePatternWhitespace
        | RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\A (?<y>[0-9]{4}) [-/.] (?<m>[0-9]{1,2}) [-/.] (?<d>[0-9]{1,2})" + Clock,
        Flags
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        Weekday
            + @"(?<d>[0-9]{1,2}) (?:st|nd|rd|th)? [ -] "
            + MonthName
            + "[ -]? ,? [ ]? (?<y>[0-9]{4})"
            + Clock,
        Flags
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        Weekday + MonthName + "[ ] (?<d>[0-9]{1,2}) (?:st|nd|rd|th)? ,? [ ] (?<y>[0-9]{4})" + Clock,
        Flags
    )]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
