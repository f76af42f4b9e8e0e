using NodaTime;

namespace Daymark.Calendar;

/// <summary>The numbers of a counter that are worth noting.</summary>
/// <param name="Every">Each multiple of this; 0 for none.</param>
/// <param name="Numbers">These; in order.</param>
internal sealed record Milestones(long Every, IReadOnlyList<long> Numbers)
{
    public static readonly Milestones None = new(0, []);

    /// <summary>The first milestone after a day; null when there is none before the counter ends or the calendar does.</summary>
    public Milestone? After(CounterReading reading)
    {
        var counter = reading.Counter;
        if (Number(reading.Value, counter.Down) is not { } number)
            return null;
        return
            DayOf(counter, reading.From, number) is { } found
            && (counter.Ended is not { } ended || found <= ended)
            ? new Milestone(number, found)
            : null;
    }

    /// <summary>The first day on which a run of a counter shows a number, or on which no more is left; null beyond the calendar.</summary>
    public static LocalDate? DayOf(Counter counter, LocalDate from, long number) =>
        counter.Down
            ? DayLeft(counter, number)
            : counter.Unit.Reach(from, number - counter.FirstDay);

    /// <summary>The nearest number above, or below when counting down; 0 days left is the end itself and always one.</summary>
    private long? Number(long value, bool down)
    {
        if (down)
        {
            var multiple = Every > 0 ? (value - 1) / Every * Every : 0;
            return value == 0 || this == None
                ? null
                : Numbers.Append(multiple).Where(number => number < value).Max();
        }
        var above = Numbers.Where(number => number > value).Select(number => (long?)number).Min();
        long? next = Every > 0 ? (value / Every + 1) * Every : null;
        return above is null ? next
            : next is null ? above
            : Math.Min(above.Value, next.Value);
    }

    /// <summary>The first day on which no more than a number of full units are left.</summary>
    private static LocalDate? DayLeft(Counter counter, long number)
    {
        var end = counter.Day;
        // A month or year is at most 31 or 366 days long: the day lies within one more unit, and counts only fall towards it.
        var (low, high) = (
            0L,
            Math.Min((number + 1) * 366, Period.DaysBetween(new LocalDate(1, 1, 1), end))
        );
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (counter.Unit.Count(end.PlusDays(-(int)middle), end) <= number)
                low = middle;
            else
                high = middle - 1;
        }
        return end.PlusDays(-(int)low);
    }
}
