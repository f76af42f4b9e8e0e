using Daymark.Diagnostics;
using NodaTime;

namespace Daymark.Calendar;

/// <summary>A counter as site.yml defines it.</summary>
/// <param name="Id">Unique in the site, <c>[a-z0-9-]+</c>.</param>
/// <param name="Day">The civil day, in the site's zone, that it counts from or down to.</param>
/// <param name="Down">True for <c>until</c>, false for <c>since</c>.</param>
/// <param name="Show">False keeps it out of the header.</param>
/// <param name="Link">Where it leads in the header; null for nowhere.</param>
internal sealed record Counter(
    string Id,
    LocalDate Day,
    bool Down,
    CounterUnit Unit,
    CounterTexts Text,
    bool Show,
    string? Link
)
{
    /// <summary>The number that the start day itself has: 0, or 1 for "day 1".</summary>
    public int FirstDay { get; init; }

    /// <summary>The day on which a <c>since</c> stops counting; not before <see cref="Day"/>.</summary>
    public LocalDate? Ended { get; init; }

    /// <summary>What is shown from <see cref="Ended"/> on; null for the ordinary text.</summary>
    public CounterTexts? EndedText { get; init; }

    /// <summary>What is shown once an <c>until</c> day has passed; null to leave the page then.</summary>
    public CounterTexts? ReachedText { get; init; }

    /// <summary>Days on which the count began anew, in order, none before <see cref="Day"/>.</summary>
    public IReadOnlyList<LocalDate> Resets { get; init; } = [];

    public Milestones Milestones { get; init; } = Milestones.None;

    /// <summary>Where it is defined, for problems that show only on a date.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>What the counter says on a day.</summary>
    public CounterReading On(LocalDate today)
    {
        if (Down)
            return today > Day
                ? new CounterReading(this, CounterStatus.Reached, today, Day, Day)
                : new CounterReading(this, CounterStatus.Running, today, today, Day);
        if (today < Day)
            return new CounterReading(this, CounterStatus.Upcoming, today, Day, Day);
        var to = Ended is { } ended && ended < today ? ended : today;
        var status = Ended <= today ? CounterStatus.Ended : CounterStatus.Running;
        return new CounterReading(this, status, today, Starts(to)[^1], to);
    }

    /// <summary>The start and the resets up to a day, in order: where each run begins.</summary>
    public IReadOnlyList<LocalDate> Starts(LocalDate to) =>
        [Day, .. Resets.Where(reset => reset <= to)];
}
