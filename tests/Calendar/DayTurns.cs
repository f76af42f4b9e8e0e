using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Tests.Calendar;

/// <summary>When the date of a zone becomes another.</summary>
public sealed class DayTurns
{
    [Theory]
    [InlineData("UTC", "2021-09-20T09:00:00Z", "2021-09-21T00:00:00Z")]
    [InlineData("UTC", "2021-09-20T00:00:00Z", "2021-09-21T00:00:00Z")]
    [InlineData("UTC", "2021-09-20T23:59:59Z", "2021-09-21T00:00:00Z")]
    [InlineData("Europe/London", "2021-09-20T09:00:00+01:00", "2021-09-21T00:00:00+01:00")]
    [InlineData("Europe/London", "2021-10-30T12:00:00+01:00", "2021-10-31T00:00:00+01:00")]
    [InlineData("Europe/London", "2021-10-31T00:30:00+01:00", "2021-11-01T00:00:00Z")]
    [InlineData("Pacific/Kiritimati", "2021-09-20T09:00:00+14:00", "2021-09-21T00:00:00+14:00")]
    // Clocks jump from 00:00 to 01:00.
    [InlineData("Asia/Beirut", "2021-03-27T12:00:00+02:00", "2021-03-28T01:00:00+03:00")]
    // 30 December 2011 is missing.
    [InlineData("Pacific/Apia", "2011-12-29T12:00:00-10:00", "2011-12-31T00:00:00+14:00")]
    // Midnight comes twice: 01:00 becomes 00:00.
    [InlineData("America/Havana", "2021-11-06T12:00:00-04:00", "2021-11-07T00:00:00-04:00")]
    // One minute after midnight it was 23:01 of the day before again.
    [InlineData("America/St_Johns", "2006-10-28T12:00:00-02:30", "2006-10-29T00:00:00-02:30")]
    [InlineData("America/St_Johns", "2006-10-29T00:00:30-02:30", "2006-10-28T23:01:00-03:30")]
    [InlineData("America/St_Johns", "2006-10-28T23:30:00-03:30", "2006-10-29T00:00:00-03:30")]
    [InlineData("Europe/London", "9999-12-30T12:00:00Z", "9999-12-31T00:00:00Z")]
    [InlineData("Europe/London", "9999-12-31T12:00:00Z", null)]
    public void A_day_turns_when_the_date_does(string zone, string moment, string? turn)
    {
        var rfc = OffsetDateTimePattern.Rfc3339;
        var from = rfc.Parse(moment).Value.InZone(TimeZones.Find(zone)!);

        var found = DayTurn.After(from);

        Assert.Equal(turn, found is { } to ? rfc.Format(to.ToOffsetDateTime()) : null);
    }

    [Fact]
    public void The_last_second_before_is_still_of_the_day_in_every_zone()
    {
        foreach (var name in TimeZones.Names)
        {
            var noon = Instant.FromUtc(2021, 3, 27, 12, 0).InZone(TimeZones.Find(name)!);
            var turn = DayTurn.After(noon)!.Value;

            Assert.NotEqual(noon.Date, turn.Date);
            Assert.Equal(noon.Date, turn.PlusSeconds(-1).Date);
        }
    }
}
