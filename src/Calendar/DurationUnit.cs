namespace Daymark.Calendar;

/// <summary>What a length of time is measured in.</summary>
internal enum DurationUnit
{
    Years,
    Months,
    Weeks,
    Days,
}
