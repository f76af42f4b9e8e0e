using AngleSharp.Dom;
using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>A counter counts calendar days in the site's zone, however long those days were.</summary>
public sealed class CounterDays
{
    [Theory]
    [InlineData("Europe/London", "2018-03-04", "2021-09-20", "1296")]
    [InlineData("Europe/London", "2018-03-12", "2021-09-20", "1288")]
    [InlineData("Europe/Berlin", "2019-03-31", "2019-04-01T00:30", "1")]
    [InlineData("Europe/Berlin", "2019-10-27", "2019-10-28T00:30", "1")]
    [InlineData("Asia/Shanghai", "2022-08-01", "2022-08-22T15:59:59Z", "21")]
    [InlineData("Asia/Shanghai", "2022-08-01", "2022-08-22T16:00:00Z", "22")]
    [InlineData("UTC", "2024-05-05", "2024-05-05", "0")]
    [InlineData("UTC", "2024-05-04", "2024-05-05", "1")]
    [InlineData("UTC", "2024-04-28", "2024-05-05", "7")]
    [InlineData("UTC", "2020-02-29", "2021-02-28", "365")]
    [InlineData("UTC", "2020-02-29", "2021-03-01", "366")]
    [InlineData("UTC", "2020-02-29", "2023-02-28", "1095")]
    [InlineData("UTC", "2020-02-29", "2024-02-29", "1461")]
    [InlineData("UTC", "2000-02-29", "2100-03-01", "36525")]
    [InlineData("UTC", "1011-01-01", "2024-01-01", "369991")]
    [InlineData("UTC", "1899-12-31", "2024-01-01", "45291")]
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-31", "2")]
    public void Since(string zone, string since, string now, string days) =>
        Assert.Equal(days, Value(Build(zone, $"since: {since}", now)));

    [Theory]
    [InlineData("2024-05-05", "2024-05-05", "0")]
    [InlineData("2024-05-06", "2024-05-05", "1")]
    [InlineData("2025-01-01", "2024-01-01", "366")]
    public void Until(string until, string now, string days) =>
        Assert.Equal(days, Value(Build("UTC", $"until: {until}", now)));

    [Theory]
    [InlineData("2024-05-05", "0 days")]
    [InlineData("2024-05-06", "1 day")]
    [InlineData("2024-05-07", "2 days")]
    [InlineData("2027-05-05", "1,095 days")]
    public void The_words_follow_the_number(string now, string text) =>
        Assert.Equal(text, Counter(Build("UTC", "since: 2024-05-05", now))!.TextContent);

    [Fact]
    public void The_first_day_can_be_day_one() =>
        Assert.Equal("1", Value(Build("UTC", "since: 2024-05-05\n    first_day: 1", "2024-05-05")));

    [Theory]
    [InlineData("since: 2024-05-06", "2024-05-05", "DM0701")]
    [InlineData("until: 2024-05-04", "2024-05-05", "DM0702")]
    public void A_day_not_begun_or_passed_is_left_out_with_a_warning(
        string day,
        string now,
        string code
    )
    {
        var site = Build("UTC", day, now);

        var problem = Assert.Single(site.Problems);
        Assert.Equal((code, false), (problem.Kind.Code, problem.IsError));
        Assert.Null(Counter(site));
    }

    [Fact]
    public void A_passed_day_can_have_a_sentence_of_its_own()
    {
        var site = Build("UTC", "until: 2024-05-04\n    reached_text: It is done", "2024-05-05");

        Assert.Empty(site.ProblemLines);
        Assert.Equal("It is done", Counter(site)!.TextContent);
    }

    private static string? Value(TestSite site) =>
        Counter(site)!.QuerySelector("data")!.GetAttribute("value");

    private static IElement? Counter(TestSite site) =>
        site.Html("index.html").QuerySelector("[data-counter=a]");

    private static TestSite Build(string zone, string day, string now) =>
        TestSite.Build(
            $"-- site.yml --\ntime_zone: {zone}\ncounters:\n  - id: a\n    {day}\n    text: {{ one: \"{{n}} day\", other: \"{{n}} days\" }}\n",
            now
        );
}
