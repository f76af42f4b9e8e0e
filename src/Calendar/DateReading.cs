using NodaTime;
using NodaTime.TimeZones;

namespace Daymark.Calendar;

/// <summary>A date as it was written: a civil day, perhaps a wall time, perhaps an offset from UTC.</summary>
internal readonly record struct DateReading(LocalDate Date, LocalTime? Time, Offset? Offset)
{
    /// <summary>Wall times in a gap move forward by its length, repeated ones take the first.</summary>
    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier,
        Resolvers.ReturnForwardShifted
    );

    /// <summary>The moment meant, seen in the site's zone: without an offset the wall time is the zone's own.</summary>
    /// <exception cref="OverflowException">The moment lies outside the years 1 to 9999.</exception>
    public ZonedDateTime In(DateTimeZone zone, LocalTime timeIfNone)
    {
        var local = Date.At(Time ?? timeIfNone);
        try
        {
            var moment = Offset is { } offset
                ? local.WithOffset(offset).InZone(zone)
                : local.InZone(zone, Resolver);
            if (moment.Year is >= 1 and <= 9999)
                return moment;
        }
        // NodaTime throws either, by which end of the calendar is left and how.
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException) { }
        throw new OverflowException("The moment lies outside the years 1 to 9999.");
    }
}
