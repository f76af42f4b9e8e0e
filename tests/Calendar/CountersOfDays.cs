using CsCheck;
using Daymark.Calendar;
using Daymark.Tests.Support;
using NodaTime;

namespace Daymark.Tests.Calendar;

/// <summary>Days are counted between civil days of the site's zone, never by hours.</summary>
public sealed class CountersOfDays
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 3_652_058]
        .Select(days => new LocalDate(1, 1, 1).PlusDays(days));

    private static readonly Gen<DateTimeZone> Zone = Gen.OneOf(
        TimeZones.Names.Select(name => TimeZones.Find(name)!).ToArray()
    );

    /// <summary>Known numbers of days: the first two from the page that was asked for, others counted with Python's datetime.</summary>
    [Theory]
    [InlineData("2018-03-04", "2021-09-20", 1296)]
    [InlineData("2018-03-12", "2021-09-20", 1288)]
    [InlineData("2018-03-04", "2026-11-25", 3188)]
    [InlineData("2018-03-12", "2026-11-25", 3180)]
    [InlineData("2021-09-20", "2021-09-20", 0)]
    [InlineData("2021-09-19", "2021-09-20", 1)]
    [InlineData("2020-02-29", "2021-02-28", 365)]
    [InlineData("2020-02-29", "2021-03-01", 366)]
    [InlineData("2020-02-29", "2023-02-28", 1095)]
    [InlineData("2020-02-29", "2024-02-29", 1461)]
    [InlineData("2000-02-29", "2100-03-01", 36525)]
    [InlineData("1011-01-01", "2024-01-01", 369991)]
    [InlineData("1899-12-31", "2024-01-01", 45291)]
    [InlineData("0001-01-01", "9999-12-31", 3652058)]
    public void The_number_since_a_day_is_the_difference_of_calendar_days(
        string since,
        string today,
        long expected
    )
    {
        Assert.Equal(expected, Counters.Since(since).On(Counters.Date(today)).Value);
        Assert.Equal(expected, Counters.Until(today).On(Counters.Date(since)).Value);
        Assert.Equal(
            expected + 1,
            (Counters.Since(since) with { FirstDay = 1 }).On(Counters.Date(today)).Value
        );
    }

    [Fact]
    public void After_n_days_a_counter_says_n() =>
        Gen.Select(Day, Gen.Int[0, 20_000])
            .Where(pair => pair.Item1 <= new LocalDate(9999, 12, 31).PlusDays(-pair.Item2))
            .Sample((start, n) => Counters.Since(start).On(start.PlusDays(n)).Value == n);

    [Fact]
    public void One_local_midnight_changes_a_count_by_exactly_one_in_every_zone() =>
        Gen.Select(Gen.Int[0, 40_000], Zone)
            .Sample(
                (days, zone) =>
                {
                    var start = new LocalDate(1950, 1, 1);
                    var midnight = zone.AtStartOfDay(start.PlusDays(days + 1)).ToInstant();
                    var before = BuildMoment.At(midnight - Duration.FromNanoseconds(1), zone).Today;
                    var after = BuildMoment.At(midnight, zone).Today;
                    var counter = Counters.Since(start);
                    // A zone that crossed the date line has left out a day: then the calendar itself went by two.
                    var step = Period.DaysBetween(before, after);
                    return step is 1 or 2
                        && counter.On(after).Value - counter.On(before).Value == step;
                }
            );

    /// <summary>Instants just before and at local midnight, on and around days when the clocks change.</summary>
    [Theory]
    [InlineData("Asia/Shanghai", "2022-08-01", "2022-08-22T15:59:59Z", 21)]
    [InlineData("Asia/Shanghai", "2022-08-01", "2022-08-22T16:00:00Z", 22)]
    [InlineData("Europe/Berlin", "2019-03-31", "2019-03-31T22:30:00Z", 1)]
    [InlineData("Europe/Berlin", "2019-10-27", "2019-10-27T23:30:00Z", 1)]
    [InlineData("Pacific/Kiritimati", "2021-01-01", "2021-01-01T09:59:59Z", 0)]
    [InlineData("Pacific/Kiritimati", "2021-01-01", "2021-01-01T10:00:00Z", 1)]
    [InlineData("Pacific/Pago_Pago", "2021-01-01", "2021-01-02T10:59:59Z", 0)]
    [InlineData("Pacific/Pago_Pago", "2021-01-01", "2021-01-02T11:00:00Z", 1)]
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-30T09:59:59Z", 0)]
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-30T10:00:00Z", 2)]
    [InlineData("Asia/Beirut", "2021-03-27", "2021-03-27T21:59:59Z", 0)]
    [InlineData("Asia/Beirut", "2021-03-27", "2021-03-27T22:00:00Z", 1)]
    [InlineData("America/Sao_Paulo", "2018-11-03", "2018-11-04T02:59:59Z", 0)]
    [InlineData("America/Sao_Paulo", "2018-11-03", "2018-11-04T03:00:00Z", 1)]
    public void The_day_turns_at_midnight_of_the_site(
        string zone,
        string since,
        string instant,
        long expected
    )
    {
        var now = NodaTime.Text.InstantPattern.General.Parse(instant).Value;

        Assert.Equal(
            expected,
            Counters.Since(since).On(BuildMoment.At(now, TimeZones.Find(zone)!).Today).Value
        );
    }

    [Theory]
    [InlineData("2021-09-21", "2021-09-20", "upcoming", false)]
    [InlineData("2021-09-20", "2021-09-20", "running", true)]
    public void A_counter_from_a_day_ahead_is_not_shown_yet(
        string since,
        string today,
        string status,
        bool shown
    )
    {
        var reading = Counters.Since(since).On(Counters.Date(today));

        Assert.Equal((status, shown), (CounterStatusName.Of(reading.Status), reading.HasText));
    }

    [Fact]
    public void The_page_that_was_asked_for_says_the_known_numbers_on_another_day()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: T
            counters:
              - { id: a, since: 2018-03-04, text: "{n} days" }
              - { id: b, since: 2018-03-12, text: "{n} days" }
            """,
            date: "2026-11-25"
        );

        Assert.Equal([3188, 3180], site.Plan!.Site.Counters.Select(counter => counter.Value));
    }
}
