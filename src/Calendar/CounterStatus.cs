namespace Daymark.Calendar;

/// <summary>Where a counter stands on a day.</summary>
internal enum CounterStatus
{
    /// <summary>Its start lies ahead: not shown yet.</summary>
    Upcoming,

    /// <summary>It counts.</summary>
    Running,

    /// <summary>It stopped on its <c>ended</c> day, which is today or has passed.</summary>
    Ended,

    /// <summary>The day it counted down to has passed.</summary>
    Reached,
}
