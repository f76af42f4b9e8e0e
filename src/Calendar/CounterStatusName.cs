namespace Daymark.Calendar;

/// <summary>The word for a status in templates and data.</summary>
internal static class CounterStatusName
{
    public static string Of(CounterStatus status) =>
        status switch
        {
            CounterStatus.Upcoming => "upcoming",
            CounterStatus.Ended => "ended",
            CounterStatus.Reached => "reached",
            _ => "running",
        };
}
