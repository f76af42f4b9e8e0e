using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Tests.Calendar;

/// <summary>Which days of a counter stand in a calendar, and how rarely that changes.</summary>
public sealed class DaysForACalendar
{
    private static readonly LocalDate Today = Counters.Date("2021-09-20");

    [Fact]
    public void Anniversaries_of_a_leap_day_are_on_1_March_in_common_years() =>
        Assert.Equal(
            "2017-03-01 1,2018-03-01 2,2019-03-01 3,2020-02-29 4,2021-03-01 5",
            Anniversaries("2016-02-29", Today)[..64]
        );

    [Fact]
    public void Anniversaries_reach_from_the_last_decade_to_the_next()
    {
        var days = CounterDays.Of(Counters.Since("1850-06-01"), Today);

        Assert.Equal((161, Counters.Date("2011-06-01")), (days[1].Years, days[1].Day));
        Assert.Equal((189, Counters.Date("2039-06-01")), (days[^1].Years, days[^1].Day));
        Assert.Equal(30, days.Count);
    }

    [Fact]
    public void They_are_the_same_on_every_day_of_a_decade()
    {
        var first = Anniversaries("2018-03-04", Counters.Date("2020-01-01"));

        for (
            var day = Counters.Date("2020-01-02");
            day < Counters.Date("2030-01-01");
            day = day.PlusDays(1)
        )
            Assert.Equal(first, Anniversaries("2018-03-04", day));
        Assert.NotEqual(first, Anniversaries("2018-03-04", Counters.Date("2030-01-01")));
    }

    [Fact]
    public void A_counter_that_ended_has_no_days_after_that() =>
        Assert.Equal(
            "2011-06-01,2012-06-01",
            Days(Counters.Since("2010-06-01") with { Ended = Counters.Date("2012-06-01") })
        );

    [Fact]
    public void Each_run_has_its_own_anniversaries() =>
        Assert.Equal(
            "2011-06-01,2013-05-31,2014-05-31",
            Days(
                Counters.Since("2010-06-01") with
                {
                    Resets = [Counters.Date("2012-05-31")],
                    Ended = Counters.Date("2014-12-31"),
                }
            )
        );

    [Fact]
    public void Listed_milestones_are_all_there_wherever_the_count_stands()
    {
        var counter = Counters.Since("2021-01-01") with
        {
            Milestones = new Milestones(0, [10, 100, 400]),
            Ended = Counters.Date("2022-02-20"),
        };

        Assert.Equal("2021-01-11,2021-04-11,2022-01-01,2022-02-05", Days(counter));
        Assert.Equal(
            Days(counter),
            string.Join(
                ',',
                CounterDays
                    .Of(counter, Counters.Date("2030-12-31"))
                    .Select(day => LocalDatePattern.Iso.Format(day.Day))
                    .Where(day => string.CompareOrdinal(day, "2020") > 0)
            )
        );
    }

    [Fact]
    public void An_anniversary_that_is_a_milestone_too_is_one_day()
    {
        var counter = Counters.Since("2020-05-01", CounterUnit.Years) with
        {
            Milestones = new Milestones(0, [1]),
            Ended = Counters.Date("2021-12-01"),
        };

        var day = Assert.Single(CounterDays.Of(counter, Today));

        Assert.Equal(CounterDayKind.Anniversary | CounterDayKind.Milestone, day.Kind);
    }

    [Fact]
    public void Endless_milestones_move_on_by_ten()
    {
        var counter = Counters.Since("2021-01-01") with { Milestones = new Milestones(1, []) };
        var changes = Enumerable
            .Range(0, 100)
            .Select(day => Milestones(counter, counter.Day.PlusDays(day)))
            .ToList();

        Assert.Equal(10, changes.Distinct().Count());
        Assert.Equal(
            Enumerable
                .Range(1, 19)
                .Select(day => LocalDatePattern.Iso.Format(counter.Day.PlusDays(day))),
            changes[0].Split(',')
        );
        Assert.Contains("2021-02-20", changes[45], StringComparison.Ordinal);
    }

    [Fact]
    public void A_countdown_has_its_day_and_its_milestones() =>
        Assert.Equal(
            "2021-06-22,2021-09-20,2021-09-30",
            Days(Counters.Until("2021-09-30") with { Milestones = new Milestones(0, [10, 100]) })
        );

    [Theory]
    [InlineData("0001-01-01", "0001-01-01", "0002-01-01")]
    [InlineData("9998-12-31", "9999-01-01", "9999-12-31")]
    public void The_calendar_has_ends(string since, string today, string first) =>
        Assert.StartsWith(
            first,
            Days(Counters.Since(since), Counters.Date(today)),
            StringComparison.Ordinal
        );

    private static string Anniversaries(string since, LocalDate today) =>
        string.Join(
            ',',
            CounterDays
                .Of(Counters.Since(since), today)
                .Select(day => $"{LocalDatePattern.Iso.Format(day.Day)} {day.Years}")
        );

    private static string Milestones(Counter counter, LocalDate today) =>
        string.Join(
            ',',
            CounterDays
                .Of(counter, today)
                .Where(day => day.Kind.HasFlag(CounterDayKind.Milestone))
                .Select(day => LocalDatePattern.Iso.Format(day.Day))
        );

    private static string Days(Counter counter, LocalDate? today = null) =>
        string.Join(
            ',',
            CounterDays
                .Of(counter, today ?? Today)
                .Select(day => LocalDatePattern.Iso.Format(day.Day))
        );
}
