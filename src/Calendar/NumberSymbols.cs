namespace Daymark.Calendar;

/// <summary>How a locale writes whole numbers (UTS #35 part 3, sections 2 and 3).</summary>
/// <param name="Zero">The digit 0 of the locale's numbering system; the other nine follow it in Unicode.</param>
/// <param name="GroupSeparator">What stands between groups of digits, often a no-break space.</param>
/// <param name="MinusSign">What stands before a negative number; may hold an invisible direction mark.</param>
/// <param name="PrimaryGrouping">Digits in the last group.</param>
/// <param name="SecondaryGrouping">Digits in the groups before it: 2 in India, where 1234567 is 12,34,567.</param>
/// <param name="MinimumGroupingDigits">Digits there must be before the last group for any grouping: 2 in Spanish, where 1234 stays whole.</param>
internal sealed record NumberSymbols(
    char Zero,
    string GroupSeparator,
    string MinusSign,
    int PrimaryGrouping,
    int SecondaryGrouping,
    int MinimumGroupingDigits
);
