namespace Daymark.Tests.Support;

public sealed class TestSiteTests
{
    [Fact]
    public void A_site_in_one_string_is_built_for_a_fixed_date()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: Harbour
            date_format: dd.MM.yyyy
            counters:
              - { id: a, since: 2018-03-04, text: "{n} days" }
            -- posts/2021-09-01-open.md --
            # Open again
            Boats may enter.
            """
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal(
            "Open again",
            site.Html("2021/09/open/index.html").QuerySelector("h1")!.TextContent
        );
        Assert.Contains("1,296</data> days", site["index.html"], StringComparison.Ordinal);
    }
}
