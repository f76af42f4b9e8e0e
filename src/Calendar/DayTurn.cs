using NodaTime;

namespace Daymark.Calendar;

/// <summary>When a zone's day gives way to another: mostly at midnight, at 01:00 where clocks jump over it.</summary>
internal static class DayTurn
{
    /// <summary>
    /// The first moment after this one at which the date in its zone is another. It looks at each stretch of one offset, so
    /// that it is right where midnight is jumped over, comes twice, or a whole day is missing. Null at the calendar's end.
    /// </summary>
    public static ZonedDateTime? After(ZonedDateTime moment)
    {
        if (moment.Date == LocalDate.MaxIsoValue)
            return null;
        var midnight = moment.Date.PlusDays(1).AtMidnight();
        var interval = moment.Zone.GetZoneInterval(moment.ToInstant());
        while (true)
        {
            var turn = midnight.WithOffset(interval.WallOffset).ToInstant();
            if (!interval.HasEnd || turn < interval.End)
                return turn.InZone(moment.Zone);
            var changed = interval.End.InZone(moment.Zone);
            if (changed.Date != moment.Date)
                return changed;
            interval = moment.Zone.GetZoneInterval(interval.End);
        }
    }
}
