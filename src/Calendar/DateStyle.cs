namespace Daymark.Calendar;

/// <summary>The four lengths in which CLDR has a date pattern for every locale.</summary>
internal enum DateStyle
{
    Short,
    Medium,
    Long,
    Full,
}
