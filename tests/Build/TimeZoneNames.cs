using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>The zone in site.yml: an IANA name, with one set of data on every machine.</summary>
public sealed class TimeZoneNames
{
    [Theory]
    [InlineData("America/Chicago")]
    [InlineData("Etc/UTC")]
    [InlineData("Asia/Calcutta")]
    [InlineData("UTC")]
    public void Names_and_old_names_are_known(string zone)
    {
        var site = TestSite.Build($"-- site.yml --\ntime_zone: {zone}\n");

        Assert.Empty(site.ProblemLines);
        Assert.Equal(zone, site.Plan!.Site.Moment.Zone.Id);
    }

    [Theory]
    [InlineData("America/Chicgo", "America/Chicago")]
    [InlineData("(US) Central", "US/Central")]
    [InlineData("europe/london", "Europe/London")]
    [InlineData("Central Standard Time", null)]
    [InlineData("+02:00", null)]
    [InlineData("\"\"", null)]
    public void Any_other_is_an_error_with_its_place(string zone, string? meant)
    {
        var problem = Assert.Single(
            TestSite.Build($"-- site.yml --\ntime_zone: {zone}\n").Problems
        );

        Assert.Equal("DM0109 site.yml:1:12", $"{problem.Kind.Code} {problem.Location}");
        Assert.Contains("`time_zone`", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"`{zone.Trim('"')}`", problem.Message, StringComparison.Ordinal);
        if (meant is not null)
            Assert.StartsWith($"Did you mean `{meant}`?", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Clocks_are_checked_alike()
    {
        var site = TestSite.Build(
            "-- site.yml --\nclocks:\n  - { label: M, time_zone: Europe/Moskow }\n  - { label: L }\n"
        );

        Assert.Equal(
            ["site.yml:2:28 DM0109", "site.yml:3:5 DM0107"],
            site.Problems.Select(problem => $"{problem.Location} {problem.Kind.Code}")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" # to do")]
    public void An_empty_one_is_an_error_and_never_utc_in_silence(string value) =>
        Assert.Equal(
            ["site.yml:1:1 DM0109 `time_zone` is empty"],
            TestSite.Build($"-- site.yml --\ntime_zone:{value}\n").ProblemLines
        );

    [Fact]
    public void Without_the_key_it_is_utc() =>
        Assert.Equal("UTC", TestSite.Build("-- site.yml --\ntitle: H\n").Plan!.Site.Moment.Zone.Id);
}
