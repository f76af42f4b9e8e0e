using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>What counts as now: --date, else SOURCE_DATE_EPOCH, else the clock.</summary>
public sealed class DateOfABuild
{
    [Theory]
    [InlineData(null, null, "2021-09-20")]
    [InlineData("2021-09-19", null, "2021-09-19")]
    [InlineData("2021-09-19T00:00", null, "2021-09-19")]
    [InlineData("2021-09-19 23:59", null, "2021-09-19")]
    [InlineData("2021-09-19T12:00:00Z", null, "2021-09-20")]
    [InlineData("2021-09-19T12:00:00+14:00", null, "2021-09-19")]
    [InlineData(null, "1632009600", "2021-09-19")]
    [InlineData(null, "0", "1970-01-01")]
    [InlineData("2021-09-18", "1632009600", "2021-09-18")]
    [InlineData(null, "", "2021-09-20")]
    public async Task It_is_read_in_the_zone_of_the_site(string? date, string? epoch, string today)
    {
        using var site = Site();

        var run = await Run(site, date, epoch);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($" for {today} (Pacific/Auckland) in ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-13-01", null, "--date is `2021-13-01`")]
    [InlineData("20.9.2021", null, "--date is `20.9.2021`")]
    [InlineData("today", null, "--date is `today`")]
    [InlineData("", null, "--date is ``")]
    [InlineData("0001-01-01T00:00:00+14:00", null, "outside the years 1 to 9999")]
    [InlineData("9999-12-31T23:59:00Z", null, "outside the years 1 to 9999")]
    [InlineData(null, "yesterday", "SOURCE_DATE_EPOCH is `yesterday`")]
    [InlineData(null, "-1", "SOURCE_DATE_EPOCH is `-1`")]
    [InlineData(null, "1.5", "SOURCE_DATE_EPOCH is `1.5`")]
    [InlineData(null, "99999999999999999999", "SOURCE_DATE_EPOCH is `99999999999999999999`")]
    [InlineData(null, "253402300799", "SOURCE_DATE_EPOCH is `253402300799`")]
    public async Task Any_other_is_a_wrong_command_line(string? date, string? epoch, string words)
    {
        using var site = Site();

        var run = await Run(site, date, epoch);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error DM0801: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("output")));
    }

    private static SiteOnDisk Site() => new("-- site.yml --\ntime_zone: Pacific/Auckland\n");

    private static Task<CommandRun> Run(SiteOnDisk site, string? date, string? epoch) =>
        CommandRun.In(
            site.Folder,
            ["build", .. date is null ? [] : new[] { "--date", date }],
            epoch is null ? [] : [("SOURCE_DATE_EPOCH", epoch)]
        );
}
