using NodaTime;

namespace Daymark.Calendar;

/// <summary>A place whose time stands in the header.</summary>
internal sealed record WorldClock(string Label, DateTimeZone Zone)
{
    /// <summary>The wall time there, as <c>HH:mm</c>.</summary>
    public string TimeAt(Instant instant)
    {
        var local = instant.InZone(Zone);
        return $"{local.Hour:00}:{local.Minute:00}";
    }
}
