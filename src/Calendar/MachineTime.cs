using NodaTime;
using NodaTime.Text;

namespace Daymark.Calendar;

/// <summary>Moments as programs read them, the same in every language.</summary>
internal static class MachineTime
{
    /// <summary>The names of days and months are English: NodaTime takes those of the invariant culture.</summary>
    private static readonly OffsetDateTimePattern Mail =
        OffsetDateTimePattern.CreateWithInvariantCulture(
            "ddd', 'dd' 'MMM' 'uuuu' 'HH':'mm':'ss' 'o<+HHmm>"
        );

    /// <summary>RFC 3339, with the offset of the zone: <c>2021-09-20T00:00:00+01:00</c>.</summary>
    public static string Rfc3339(ZonedDateTime moment) =>
        OffsetDateTimePattern.Rfc3339.Format(WholeMinutes(moment));

    /// <summary>RFC 822 with the four-digit years of RFC 1123: <c>Mon, 20 Sep 2021 00:00:00 +0100</c>.</summary>
    public static string Rfc822(ZonedDateTime moment) => Mail.Format(WholeMinutes(moment));

    /// <summary>Offsets of old had seconds, which neither can write: such a moment is written in UTC.</summary>
    private static OffsetDateTime WholeMinutes(ZonedDateTime moment) =>
        moment.Offset.Seconds % 60 == 0
            ? moment.ToOffsetDateTime()
            : moment.ToInstant().WithOffset(Offset.Zero);
}
