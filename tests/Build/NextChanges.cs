using Daymark.Model;
using Daymark.Outputs;
using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>When the output of a site next changes, and why.</summary>
public sealed class NextChanges
{
    private const string Site = """
        -- site.yml --
        title: T
        time_zone: Europe/London
        counters:
          - { id: shut, since: 2018-03-04, text: "{n}", milestones: { every: 100 } }
          - { id: open, until: 2021-10-01, text: "{n}", milestones: [5], reached_text: "open" }
        -- posts/a.md --
        ---
        date: 2021-09-01
        expires: 2021-09-22T10:00
        title: A
        ---
        -- posts/b.md --
        ---
        date: 2021-09-22T09:00
        title: B
        ---
        -- posts/c.md --
        ---
        date: 2021-09-24
        title: C
        ---
        -- posts/gone-before.md --
        ---
        date: 2021-09-23T12:00
        expires: 2021-09-23T11:00
        title: Gone before it came
        ---
        -- posts/draft.md --
        ---
        date: 2021-09-20T12:00
        draft: true
        title: Draft
        ---
        """;

    [Theory]
    [InlineData("2021-09-20T09:00", "2021-09-21T00:00:00+01:00", "midnight 2021-09-21")]
    [InlineData("2021-09-20", "2021-09-21T00:00:00+01:00", "midnight 2021-09-21")]
    [InlineData("2021-09-22T08:59", "2021-09-22T09:00:00+01:00", "scheduled posts/b.md")]
    [InlineData("2021-09-22T09:00", "2021-09-22T10:00:00+01:00", "expiry posts/a.md")]
    [InlineData("2021-09-22T10:00", "2021-09-23T00:00:00+01:00", "midnight 2021-09-23")]
    [InlineData(
        "2021-09-23T09:00",
        "2021-09-24T00:00:00+01:00",
        "midnight 2021-09-24, milestone shut, scheduled posts/c.md"
    )]
    [InlineData(
        "2021-09-25T09:00",
        "2021-09-26T00:00:00+01:00",
        "midnight 2021-09-26, milestone open"
    )]
    [InlineData(
        "2021-09-30T09:00",
        "2021-10-01T00:00:00+01:00",
        "midnight 2021-10-01, milestone open"
    )]
    [InlineData("9999-12-31T09:00", null, "")]
    public void The_first_of_all_that_is_to_come_and_all_that_comes_with_it(
        string date,
        string? moment,
        string reasons
    )
    {
        var change = TestSite.Build(Site, date).Plan!.Site.NextChange;

        Assert.Equal(moment, Freshness.Moment(change));
        Assert.Equal(
            reasons,
            string.Join(", ", change?.Reasons.Select(why => $"{why.Word} {why.Subject}") ?? [])
        );
    }

    [Fact]
    public void What_is_shown_ahead_of_its_date_does_not_go_live_again()
    {
        var change = TestSite
            .Build(Site, "2021-09-22T08:00", new Visibility(Drafts: false, Future: true))
            .Plan!.Site.NextChange;

        Assert.Equal("posts/a.md", Assert.Single(change!.Reasons).Subject);
    }

    [Fact]
    public void A_milestone_on_a_day_that_a_zone_leaves_out_comes_with_the_next()
    {
        var change = TestSite
            .Build(
                """
                -- site.yml --
                title: T
                time_zone: Pacific/Apia
                counters: [{ id: c, since: 2011-12-20, text: "{n}", milestones: [10] }]
                """,
                "2011-12-29T12:00"
            )
            .Plan!.Site.NextChange;

        Assert.Equal("2011-12-31T00:00:00+14:00", Freshness.Moment(change));
        Assert.Equal(
            ["a new day, 2011-12-31", "c comes to 10 days"],
            change!.Reasons.Select(why => why.Text)
        );
    }
}
