using NodaTime;

namespace Daymark.Calendar;

/// <summary>What a counter says on one day.</summary>
/// <param name="Today">The day.</param>
/// <param name="From">Where the current run begins.</param>
/// <param name="To">Where it ends; not before <paramref name="From"/>.</param>
internal sealed record CounterReading(
    Counter Counter,
    CounterStatus Status,
    LocalDate Today,
    LocalDate From,
    LocalDate To
)
{
    /// <summary>Full units, never negative; days when the unit is calendar.</summary>
    public long Value => Count(From, To);

    /// <summary>The same as years, months and days, when that is the unit.</summary>
    public CalendarSpan? Span =>
        Counter.Unit == CounterUnit.Calendar ? CalendarSpan.Between(From, To) : null;

    /// <summary>The longest run so far, this one included.</summary>
    public long Longest
    {
        get
        {
            var starts = Counter.Starts(To);
            return starts
                .Select((start, at) => Count(start, at + 1 < starts.Count ? starts[at + 1] : To))
                .Max();
        }
    }

    /// <summary>False when there is nothing to say on that day: before a start, or past an end without a text for it.</summary>
    public bool HasText =>
        Status switch
        {
            CounterStatus.Upcoming => false,
            CounterStatus.Reached => Counter.ReachedText is not null,
            _ => true,
        };

    /// <summary>The next milestone and its day; null when there is none.</summary>
    public Milestone? Next =>
        Status switch
        {
            CounterStatus.Ended or CounterStatus.Reached => null,
            _ => Counter.Milestones.After(this),
        };

    /// <summary>The sentence in a language, in parts: before the number, the number as the language writes it, after it.</summary>
    public CounterSentence Sentence(Locale locale)
    {
        var texts = Status switch
        {
            CounterStatus.Reached => Counter.ReachedText ?? Counter.Text,
            CounterStatus.Ended => Counter.EndedText ?? Counter.Text,
            _ => Counter.Text,
        };
        return texts.For(locale.Tag).Fill(this, locale);
    }

    /// <summary>The number alone as a language writes it.</summary>
    public string Number(Locale locale) =>
        Span is { } span
            ? DurationFormat.YearsMonthsDays(span.Years, span.Months, span.Days, locale)
            : NumberFormat.Group(Value, locale);

    /// <summary>The number for machines: digits, or an ISO 8601 duration.</summary>
    public string MachineNumber =>
        Span is { } span ? span.Iso : FormattableString.Invariant($"{Value}");

    private long Count(LocalDate from, LocalDate to) =>
        Counter.Unit.Count(from, to) + (Counter.Down ? 0 : Counter.FirstDay);
}
