using Daymark.Calendar;

namespace Daymark.Tests.Calendar;

/// <summary>A counter begins, is reset, passes milestones, and ends.</summary>
public sealed class CounterLives
{
    private static readonly CounterTexts Other = CounterTexts.Same(
        CounterText.Same("over after {n}")
    );

    [Theory]
    [InlineData("2021-01-09", "running", 8)]
    [InlineData("2021-01-10", "ended", 9)]
    [InlineData("2021-05-05", "ended", 9)]
    public void The_count_stops_on_the_day_it_ended(string today, string status, long value)
    {
        var reading = (
            Counters.Since("2021-01-01") with
            {
                Ended = Counters.Date("2021-01-10"),
                EndedText = Other,
            }
        ).On(Counters.Date(today));

        Assert.Equal((status, value), (CounterStatusName.Of(reading.Status), reading.Value));
        Assert.Equal(
            status == "ended" ? $"over after {value}" : $"{value}",
            reading.Sentence(Locales.For("en")).ToString()
        );
    }

    [Theory]
    [InlineData("2021-09-20", "running", 0, "0")]
    [InlineData("2021-09-21", "reached", 0, "over after 0")]
    public void The_day_counted_down_to_is_zero_and_has_passed_on_the_next(
        string today,
        string status,
        long value,
        string sentence
    )
    {
        var reading = (Counters.Until("2021-09-20") with { ReachedText = Other }).On(
            Counters.Date(today)
        );

        Assert.Equal((status, value), (CounterStatusName.Of(reading.Status), reading.Value));
        Assert.Equal(sentence, reading.Sentence(Locales.For("en")).ToString());
    }

    [Theory]
    [InlineData("2021-01-11", 10, 10)]
    [InlineData("2021-01-20", 19, 19)]
    [InlineData("2021-01-21", 0, 20)]
    [InlineData("2021-01-25", 4, 20)]
    [InlineData("2021-02-01", 0, 20)]
    [InlineData("2021-02-20", 19, 20)]
    [InlineData("2021-02-22", 21, 21)]
    public void A_reset_begins_anew_and_the_longest_run_is_remembered(
        string today,
        long value,
        long longest
    )
    {
        var counter = Counters.Since("2021-01-01") with
        {
            Resets = [Counters.Date("2021-01-21"), Counters.Date("2021-02-01")],
        };
        var reading = counter.On(Counters.Date(today));

        Assert.Equal((value, longest), (reading.Value, reading.Longest));
    }

    [Theory]
    [InlineData("2021-01-01", 100, "2021-04-11")]
    [InlineData("2021-04-10", 100, "2021-04-11")]
    [InlineData("2021-04-11", 200, "2021-07-20")]
    public void The_next_milestone_lies_ahead(string today, long number, string day)
    {
        var counter = Counters.Since("2021-01-01") with { Milestones = new Milestones(100, []) };

        Assert.Equal(
            new Milestone(number, Counters.Date(day)),
            counter.On(Counters.Date(today)).Next
        );
    }

    [Fact]
    public void Milestones_of_a_list_are_passed_one_by_one()
    {
        var counter = Counters.Since("2021-01-01") with
        {
            Milestones = new Milestones(0, [10, 365]),
            FirstDay = 1,
        };

        Assert.Equal(
            new Milestone(10, Counters.Date("2021-01-10")),
            counter.On(Counters.Date("2021-01-01")).Next
        );
        Assert.Equal(
            new Milestone(365, Counters.Date("2021-12-31")),
            counter.On(Counters.Date("2021-01-10")).Next
        );
        Assert.Null(counter.On(Counters.Date("2021-12-31")).Next);
    }

    [Theory]
    [InlineData("days", "2021-09-01", 10, "2021-09-20")]
    [InlineData("days", "2021-09-20", 0, "2021-09-30")]
    [InlineData("weeks", "2021-06-01", 10, "2021-07-16")]
    [InlineData("months", "2020-01-15", 10, "2020-10-31")]
    public void A_milestone_of_a_countdown_is_the_first_day_with_no_more_left(
        string unit,
        string today,
        long number,
        string day
    )
    {
        var counter = Counters.Until(
            "2021-09-30",
            CounterUnit.All.Single(other => other.Name == unit)
        ) with
        {
            Milestones = new Milestones(0, [10]),
        };

        Assert.Equal(
            new Milestone(number, Counters.Date(day)),
            counter.On(Counters.Date(today)).Next
        );
    }

    [Fact]
    public void No_milestone_lies_beyond_the_end()
    {
        var counter = Counters.Since("2021-01-01") with
        {
            Ended = Counters.Date("2021-02-01"),
            Milestones = new Milestones(100, []),
        };

        Assert.Null(counter.On(Counters.Date("2021-01-15")).Next);
        Assert.Null(counter.On(Counters.Date("2021-03-15")).Next);
    }
}
