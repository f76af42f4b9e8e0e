namespace Daymark.Calendar;

/// <summary>Where a counter stands on the build date.</summary>
internal enum CounterStatus
{
    /// <summary>Its start lies ahead: not shown yet.</summary>
    Upcoming,

    /// <summary>It counts.</summary>
    Running,

    /// <summary>The day it counted down to has passed.</summary>
    Reached,
}
