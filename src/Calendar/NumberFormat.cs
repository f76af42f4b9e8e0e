using System.Globalization;
using System.Text;

namespace Daymark.Calendar;

/// <summary>Whole numbers in a locale's digits.</summary>
internal static class NumberFormat
{
    /// <summary>The number with its digits grouped as CLDR's standard decimal pattern of the locale has it: 1296 is "1,296" in English.</summary>
    public static string Group(long number, Locale locale)
    {
        var symbols = locale.Numbers;
        var digits = Digits(number, locale);
        var text = new StringBuilder(number < 0 ? symbols.MinusSign : "");
        var grouped = digits.Length >= symbols.PrimaryGrouping + symbols.MinimumGroupingDigits;
        for (var i = 0; i < digits.Length; i++)
        {
            if (grouped && i > 0 && StartsGroup(digits.Length - i, symbols))
                text.Append(symbols.GroupSeparator);
            text.Append(digits[i]);
        }
        return text.ToString();
    }

    /// <summary>The digits alone, without sign or groups, with zeros before them up to <paramref name="minimum"/> digits: day 7 is "07".</summary>
    public static string Digits(long number, Locale locale, int minimum = 1)
    {
        var zero = locale.Numbers.Zero;
        var ascii = number
            .ToString(CultureInfo.InvariantCulture)
            .TrimStart('-')
            .PadLeft(minimum, '0');
        return zero == '0'
            ? ascii
            : string.Create(
                ascii.Length,
                (ascii, zero),
                static (span, s) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = (char)(s.zero + s.ascii[i] - '0');
                }
            );
    }

    private static bool StartsGroup(int digitsLeft, NumberSymbols symbols) =>
        digitsLeft == symbols.PrimaryGrouping
        || digitsLeft > symbols.PrimaryGrouping
            && (digitsLeft - symbols.PrimaryGrouping) % symbols.SecondaryGrouping == 0;
}
