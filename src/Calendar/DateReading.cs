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
        var moment = Offset is { } offset
            ? local.WithOffset(offset).InZone(zone)
            : local.InZone(zone, Resolver);
        return moment.Year is >= 1 and <= 9999
            ? moment
            : throw new OverflowException("The moment lies outside the years 1 to 9999.");
    }
}
