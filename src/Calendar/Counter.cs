using NodaTime;

namespace Daymark.Calendar;

/// <summary>A counter as site.yml defines it.</summary>
/// <param name="Id">Unique in the site, <c>[a-z0-9-]+</c>.</param>
/// <param name="Day">The civil day, in the site's zone, that it counts from or down to.</param>
/// <param name="Down">True for <c>until</c>, false for <c>since</c>.</param>
/// <param name="FirstDay">The number that the start day itself has: 0, or 1 for "day 1".</param>
/// <param name="ReachedText">What is shown once an <c>until</c> day has passed; null to leave the page then.</param>
/// <param name="Show">False keeps it out of the header.</param>
/// <param name="Link">Where it leads in the header; null for nowhere.</param>
internal sealed record Counter(
    string Id,
    LocalDate Day,
    bool Down,
    int FirstDay,
    CounterUnit Unit,
    CounterText Text,
    string? ReachedText,
    bool Show,
    string? Link
)
{
    /// <summary>The number on a day: full units since the start, or left until the end.</summary>
    public CounterReading On(LocalDate today)
    {
        var value = Down ? Unit.Between(today, Day) : Unit.Between(Day, today);
        var status = (Down, value) switch
        {
            (false, < 0) => CounterStatus.Upcoming,
            (true, < 0) => CounterStatus.Reached,
            _ => CounterStatus.Running,
        };
        return new CounterReading(this, Math.Max(0, value) + (Down ? 0 : FirstDay), status);
    }
}
