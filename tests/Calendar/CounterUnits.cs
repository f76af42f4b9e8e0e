using CsCheck;
using Daymark.Calendar;
using NodaTime;

namespace Daymark.Tests.Calendar;

/// <summary>Weeks, months, years and calendar spans: full ones only, and no anniversary is ever skipped.</summary>
public sealed class CounterUnits
{
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 1_000_000]
        .Select(days => new LocalDate(1600, 1, 1).PlusDays(days));

    [Theory]
    [InlineData("weeks", "2021-09-13", "2021-09-19", 0)]
    [InlineData("weeks", "2021-09-13", "2021-09-20", 1)]
    [InlineData("months", "2021-08-20", "2021-09-19", 0)]
    [InlineData("months", "2021-08-20", "2021-09-20", 1)]
    [InlineData("months", "2021-01-31", "2021-02-28", 0)]
    [InlineData("months", "2021-01-31", "2021-03-01", 1)]
    [InlineData("months", "2021-01-31", "2021-03-30", 1)]
    [InlineData("months", "2021-01-31", "2021-03-31", 2)]
    [InlineData("years", "2018-03-04", "2021-03-03", 2)]
    [InlineData("years", "2018-03-04", "2021-03-04", 3)]
    [InlineData("years", "2020-02-29", "2021-02-28", 0)]
    [InlineData("years", "2020-02-29", "2021-03-01", 1)]
    [InlineData("years", "2020-02-29", "2024-02-28", 3)]
    [InlineData("years", "2020-02-29", "2024-02-29", 4)]
    [InlineData("years", "0001-01-01", "9999-12-31", 9998)]
    public void Only_full_units_count(string unit, string since, string today, long expected)
    {
        var known = CounterUnit.All.Single(other => other.Name == unit);

        Assert.Equal(expected, Counters.Since(since, known).On(Counters.Date(today)).Value);
    }

    [Theory]
    [InlineData("2018-03-04", "2021-09-20", "P3Y6M16D")]
    [InlineData("2020-02-29", "2021-02-28", "P0Y11M30D")]
    [InlineData("2020-02-29", "2021-03-01", "P1Y0M0D")]
    [InlineData("2021-01-31", "2021-03-01", "P0Y1M0D")]
    [InlineData("2021-09-20", "2021-09-20", "P0Y0M0D")]
    public void A_calendar_counter_says_years_months_and_days(
        string since,
        string today,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Counters.Since(since, CounterUnit.Calendar).On(Counters.Date(today)).MachineNumber
        );

    [Fact]
    public void The_day_a_number_is_reached_is_the_first_on_which_it_is_counted() =>
        Gen.Select(Day, Gen.Int[1, 3000], Gen.OneOf<CounterUnit>([.. CounterUnit.All]))
            .Sample(
                (start, number, unit) =>
                {
                    var day = unit.Reach(start, number)!.Value;
                    return unit.Count(start, day) == number
                        && unit.Count(start, day.PlusDays(-1)) == number - 1;
                }
            );

    [Fact]
    public void A_count_never_falls_from_one_day_to_the_next() =>
        Gen.Select(Day, Gen.Int[0, 3000], Gen.OneOf<CounterUnit>([.. CounterUnit.All]))
            .Sample(
                (start, days, unit) =>
                    unit.Count(start, start.PlusDays(days + 1))
                        - unit.Count(start, start.PlusDays(days))
                        is 0
                            or 1
            );

    [Fact]
    public void Every_year_has_exactly_one_anniversary_of_a_leap_day() =>
        Assert.All(
            Enumerable.Range(2021, 100),
            year =>
            {
                var counter = Counters.Since("2020-02-29", CounterUnit.Years);
                var days = Enumerable
                    .Range(0, 366)
                    .Select(day => new LocalDate(year, 1, 1).PlusDays(day))
                    .Where(day => day.Year == year);
                Assert.Single(
                    days,
                    day => counter.On(day).Value != counter.On(day.PlusDays(-1)).Value
                );
            }
        );

    [Theory]
    [InlineData("days", "9999-12-31", 1)]
    [InlineData("months", "9999-12-01", 1)]
    [InlineData("years", "9000-01-01", 1000)]
    [InlineData("weeks", "9999-12-30", 1_000_000)]
    public void A_number_beyond_the_calendar_is_never_reached(
        string unit,
        string since,
        long number
    ) =>
        Assert.Null(
            CounterUnit.All.Single(other => other.Name == unit).Reach(Counters.Date(since), number)
        );
}
