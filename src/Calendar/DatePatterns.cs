using System.Diagnostics;

namespace Daymark.Calendar;

/// <summary>A locale's own date pattern in each length.</summary>
internal sealed record DatePatterns(
    DatePattern Full,
    DatePattern Long,
    DatePattern Medium,
    DatePattern Short
)
{
    public DatePattern this[DateStyle style] =>
        style switch
        {
            DateStyle.Full => Full,
            DateStyle.Long => Long,
            DateStyle.Medium => Medium,
            DateStyle.Short => Short,
            _ => throw new UnreachableException(),
        };
}
