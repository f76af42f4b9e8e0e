namespace Daymark.Calendar;

/// <summary>Why a day of a counter is worth a place in a calendar; one day may have more than one reason.</summary>
[Flags]
internal enum CounterDayKind
{
    None = 0,

    /// <summary>Full years since the current run began.</summary>
    Anniversary = 1,

    /// <summary>A number worth noting is reached.</summary>
    Milestone = 2,

    /// <summary>The day that was counted down to.</summary>
    Due = 4,
}
