using NodaTime;

namespace Daymark.Calendar;

/// <summary>
/// The days of a counter that belong in a calendar. They follow from the settings, and from today only in coarse steps, so that
/// a file of them stays the same from night to night: anniversaries are those of the decade before today's, of today's and of
/// the next; of endless milestones there are the ten that the count stands among, the ten before and the ten after.
/// </summary>
internal static class CounterDays
{
    private const int Block = 10;

    /// <summary>In order, each day once.</summary>
    public static IReadOnlyList<CounterDay> Of(Counter counter, LocalDate today)
    {
        var decade = today.Year / 10 * 10;
        var window = (
            First: new LocalDate(Math.Max(1, decade - 10), 1, 1),
            Last: new LocalDate(Math.Min(9999, decade + 19), 12, 31)
        );
        var now = counter.On(today);
        var days = counter.Down
            ? MilestoneDays(now, counter.Day, window.First)
                .Append(new CounterDay(counter, counter.Day, CounterDayKind.Due, 0))
            : Runs(counter)
                .SelectMany(run =>
                    Anniversary(counter, run.From, window)
                        .Concat(MilestoneDays(now, run.From, window.First))
                        .Where(day => day.Day >= run.From && day.Day <= run.Last)
                );
        return
        [
            .. days.GroupBy(day => day.Day, (_, same) => Merge([.. same])).OrderBy(day => day.Day),
        ];
    }

    /// <summary>Where each run begins and the last day that still belongs to it.</summary>
    private static IEnumerable<(LocalDate From, LocalDate Last)> Runs(Counter counter)
    {
        var starts = counter.Starts(LocalDate.MaxIsoValue);
        for (var at = 0; at < starts.Count; at++)
        {
            // On the day of a reset the count is back at its beginning: the run ended the day before.
            var last = at + 1 < starts.Count ? starts[at + 1].PlusDays(-1) : LocalDate.MaxIsoValue;
            yield return (starts[at], counter.Ended is { } ended && ended < last ? ended : last);
        }
    }

    private static IEnumerable<CounterDay> Anniversary(
        Counter counter,
        LocalDate from,
        (LocalDate First, LocalDate Last) window
    )
    {
        for (
            var years = Math.Max(1, window.First.Year - from.Year);
            from.Year + years <= window.Last.Year;
            years++
        )
        {
            if (Anniversaries.After(from, years * 12L) is { } day)
                yield return new CounterDay(counter, day, CounterDayKind.Anniversary, years);
        }
    }

    /// <summary>Listed milestones of any run; endless ones only of the run that counts today.</summary>
    private static IEnumerable<CounterDay> MilestoneDays(
        CounterReading now,
        LocalDate from,
        LocalDate first
    )
    {
        var counter = now.Counter;
        var every = counter.Milestones.Every;
        var endless = every > 0 && (counter.Down || from == now.From);
        var block = endless ? now.Value / every / Block : 0;
        var numbers = endless
            ? Enumerable
                .Range(0, 3 * Block)
                .Select(step => ((block - 1) * Block + step) * every)
                .Where(number => number > 0)
            : counter.Milestones.Numbers;
        return numbers
            .Select(number => Milestones.DayOf(counter, from, number))
            .OfType<LocalDate>()
            .Where(day => !endless || day >= first)
            .Select(day => new CounterDay(counter, day, CounterDayKind.Milestone, 0));
    }

    private static CounterDay Merge(IReadOnlyList<CounterDay> same) =>
        same[0] with
        {
            Kind = same.Aggregate(CounterDayKind.None, (kinds, day) => kinds | day.Kind),
            Years = same.Max(day => day.Years),
        };
}
