using NodaTime;

namespace Daymark.Calendar;

/// <summary>When a message was published, seen in the site's zone.</summary>
/// <param name="HasTime">False when only a day was written; the moment is then 00:00 of it.</param>
internal readonly record struct PostDate(ZonedDateTime Moment, bool HasTime)
{
    /// <summary>The day it is shown and filed under.</summary>
    public LocalDate Day => Moment.Date;

    public Instant Instant => Moment.ToInstant();

    /// <exception cref="OverflowException">The moment lies outside the years 1 to 9999.</exception>
    public static PostDate From(DateReading reading, DateTimeZone zone) =>
        new(reading.In(zone, LocalTime.Midnight), reading.Time is not null);
}
