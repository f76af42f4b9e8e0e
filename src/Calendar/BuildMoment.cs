using NodaTime;

namespace Daymark.Calendar;

/// <summary>The one "now" of a build, seen in the site's zone. Nothing below the builder can ask for another.</summary>
/// <param name="Local">The moment; its date is what the site calls today.</param>
internal sealed record BuildMoment(ZonedDateTime Local)
{
    public Instant Instant => Local.ToInstant();

    public DateTimeZone Zone => Local.Zone;

    public LocalDate Today => Local.Date;

    public static BuildMoment At(Instant instant, DateTimeZone zone) => new(instant.InZone(zone));

    /// <summary>
    /// The moment a person asked for: a day alone is its 23:59 in the site's zone, so that all of that day is out.
    /// </summary>
    /// <exception cref="OverflowException">The moment lies outside the years 1 to 9999.</exception>
    public static BuildMoment At(DateReading asked, DateTimeZone zone) =>
        new(asked.In(zone, new LocalTime(23, 59)));
}
