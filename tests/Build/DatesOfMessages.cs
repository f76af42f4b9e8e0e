using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>The day a message is filed under: that of the site's zone, never of the machine.</summary>
public sealed class DatesOfMessages
{
    [Theory]
    [InlineData("America/Chicago", "2020-02-19", "2020-02-19")]
    [InlineData("Pacific/Kiritimati", "2020-02-19", "2020-02-19")]
    [InlineData("Asia/Kolkata", "2015-01-06T07:15:57+05:30", "2015-01-06")]
    [InlineData("America/Los_Angeles", "2015-01-06T07:15:57+05:30", "2015-01-05")]
    [InlineData("Asia/Shanghai", "2015-07-30 15:59:59", "2015-07-30")]
    [InlineData("Asia/Shanghai", "2015-07-30 16:00:00", "2015-07-30")]
    [InlineData("Asia/Shanghai", "2015-07-30 23:59:59", "2015-07-30")]
    [InlineData("Asia/Shanghai", "2015-07-30T16:00:00Z", "2015-07-31")]
    [InlineData("UTC", "2016-12-31T23:59:60Z", "2016-12-31")]
    [InlineData("Asia/Tokyo", "2016-12-31T23:59:60Z", "2017-01-01")]
    [InlineData("Europe/London", "'2021-09-20'", "2021-09-20")]
    [InlineData("Europe/London", "2021-03-28 01:30", "2021-03-28")]
    [InlineData("America/Santiago", "2019-09-08", "2019-09-08")]
    public void The_address_the_page_and_the_lists_agree(string zone, string date, string day)
    {
        var site = Build(zone, date);

        Assert.Empty(site.ProblemLines);
        var page = $"{day[..4]}/{day[5..7]}/a/index.html";
        Assert.Equal(day, Shown(site, page, "main time"));
        Assert.Equal(day, Shown(site, "messages/index.html", "main time"));
        Assert.Equal(day, Shown(site, "index.html", "main time"));
        Assert.Equal(day, Shown(site, $"{day[..4]}/{day[5..7]}/index.html", "main time"));
    }

    [Fact]
    public void A_wall_time_in_a_gap_moves_forward_and_a_repeated_one_is_the_first()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            time_zone: Europe/London
            -- posts/gap.md --
            ---
            title: Gap
            date: 2021-03-28 01:30
            ---
            -- posts/repeated.md --
            ---
            title: Repeated
            date: 2020-10-25 01:30
            ---
            """
        );

        Assert.Equal(
            ["2021-03-28T02:30:00 Europe/London (+01)", "2020-10-25T01:30:00 Europe/London (+01)"],
            site.Plan!.Index.Posts.Select(post => post.Date.Moment.ToString())
        );
    }

    [Theory]
    [InlineData("posts/2021-09-01-open.md", "2021/09/open/index.html")]
    [InlineData("posts/deep/er/2021-09-01-open.md", "2021/09/open/index.html")]
    [InlineData("posts/2021-09-01-open/index.md", "2021/09/open/index.html")]
    [InlineData("posts/2021-09-01-open/INDEX.MD", "2021/09/open/index.html")]
    [InlineData("posts/2021-9-1-open.md", "2021/09/open/index.html")]
    [InlineData("posts/2021-09-01.md", "2021/09/title/index.html")]
    public void A_file_name_can_say_the_date(string path, string page)
    {
        var site = TestSite.Build($"-- site.yml --\ntitle: H\n-- {path} --\n# Title\n");

        Assert.Empty(site.ProblemLines);
        Assert.Equal("2021-09-01", Shown(site, page, "main time"));
    }

    [Fact]
    public void Front_matter_counts_before_the_file_name()
    {
        var site = TestSite.Build(
            "-- site.yml --\ntitle: H\n-- posts/2021-09-01-open.md --\n---\ndate: 2020-02-29\n---\n# Title\n"
        );

        Assert.Equal("2020-02-29", Shown(site, "2020/02/open/index.html", "main time"));
    }

    private static string? Shown(TestSite site, string page, string selector) =>
        site.Html(page).QuerySelector(selector)!.GetAttribute("datetime")?[..10];

    private static TestSite Build(string zone, string date) =>
        TestSite.Build(
            $"-- site.yml --\ntime_zone: {zone}\n-- posts/a.md --\n---\ntitle: A\ndate: {date}\n---\nText\n",
            show: new Visibility(false, true)
        );
}
