using System.Diagnostics;

namespace Daymark.Calendar;

/// <summary>A locale's way to write numbers of years, months, weeks and days in full, and what it puts between them.</summary>
internal sealed record DurationPatterns(
    UnitPattern Years,
    UnitPattern Months,
    UnitPattern Weeks,
    UnitPattern Days,
    ListPattern List
)
{
    public UnitPattern this[DurationUnit unit] =>
        unit switch
        {
            DurationUnit.Years => Years,
            DurationUnit.Months => Months,
            DurationUnit.Weeks => Weeks,
            DurationUnit.Days => Days,
            _ => throw new UnreachableException(),
        };
}
