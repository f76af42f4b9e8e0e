namespace Daymark.Calendar.Cldr;

/// <summary>A locale as the generated table writes it: lists are one text with | between their members, Monday and January first.</summary>
internal sealed record LocaleData
{
    public required string Script { get; init; }
    public required bool IsRightToLeft { get; init; }

    public required string MonthsWide { get; init; }
    public required string MonthsAbbreviated { get; init; }
    public required string MonthsAloneWide { get; init; }
    public required string MonthsAloneAbbreviated { get; init; }
    public required string WeekdaysWide { get; init; }
    public required string WeekdaysAbbreviated { get; init; }
    public required string WeekdaysAloneWide { get; init; }
    public required string WeekdaysAloneAbbreviated { get; init; }

    public required string Full { get; init; }
    public required string Long { get; init; }
    public required string Medium { get; init; }
    public required string Short { get; init; }
    public required string MonthAndYear { get; init; }

    public required char Zero { get; init; }
    public required string GroupSeparator { get; init; }
    public required string MinusSign { get; init; }
    public required int PrimaryGrouping { get; init; }
    public required int SecondaryGrouping { get; init; }
    public required int MinimumGroupingDigits { get; init; }

    public required string DurationYears { get; init; }
    public required string DurationMonths { get; init; }
    public required string DurationWeeks { get; init; }
    public required string DurationDays { get; init; }

    /// <summary>What stands between two members of a list: at its start, in its middle, at its end, and between two alone.</summary>
    public required string DurationJoints { get; init; }

    public Locale Decode(string tag) =>
        new(
            tag,
            IsRightToLeft,
            new CalendarNames(MonthsWide.Split('|'), MonthsAbbreviated.Split('|')),
            new CalendarNames(MonthsAloneWide.Split('|'), MonthsAloneAbbreviated.Split('|')),
            new CalendarNames(WeekdaysWide.Split('|'), WeekdaysAbbreviated.Split('|')),
            new CalendarNames(WeekdaysAloneWide.Split('|'), WeekdaysAloneAbbreviated.Split('|')),
            new DatePatterns(
                DatePattern.Parse(Full),
                DatePattern.Parse(Long),
                DatePattern.Parse(Medium),
                DatePattern.Parse(Short)
            ),
            DatePattern.Parse(MonthAndYear),
            new NumberSymbols(
                Zero,
                GroupSeparator,
                MinusSign,
                PrimaryGrouping,
                SecondaryGrouping,
                MinimumGroupingDigits
            ),
            new DurationPatterns(
                Unit(DurationYears),
                Unit(DurationMonths),
                Unit(DurationWeeks),
                Unit(DurationDays),
                List(DurationJoints)
            )
        );

    // "one={0} day|other={0} days"
    private static UnitPattern Unit(string forms) =>
        new(
            forms
                .Split('|')
                .Select(form => form.Split('='))
                .ToDictionary(
                    form => Enum.Parse<PluralForm>(form[0], ignoreCase: true),
                    form => form[1]
                )
        );

    private static ListPattern List(string joints) =>
        joints.Split('|') is [var start, var middle, var end, var two]
            ? new ListPattern(start, middle, end, two)
            : throw new FormatException(joints);
}
