using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>A date that is none is an error with its place and value, and never moved to another day.</summary>
public sealed class BadDates
{
    [Theory]
    [InlineData("tuesday")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("2024-04-31")]
    [InlineData("2024-01-00")]
    [InlineData("2024-1-5")]
    [InlineData("01/02/2024")]
    [InlineData("20240102")]
    [InlineData("10000-01-01")]
    [InlineData("0000-01-01")]
    [InlineData("2016-12-31T23:59:61Z")]
    [InlineData("2024-01-01T24:00:00Z")]
    [InlineData("2024-01-01 12:60")]
    [InlineData("2024-01-01T12:00:00+19:00")]
    [InlineData("٢٠٢٤-٠١-٠٢")]
    [InlineData("1704153600")]
    public void The_message_names_file_line_and_value(string value)
    {
        foreach (var key in new[] { "date", "updated", "expires" })
        {
            var site = Build($"{key}: {value}");
            var problem = Assert.Single(site.ProblemLines);

            Assert.StartsWith(
                $"posts/2021-09-01-a.md:3:{key.Length + 3} DM0205",
                problem,
                StringComparison.Ordinal
            );
            Assert.Contains($"`{key}` is `{value}`", problem, StringComparison.Ordinal);
            Assert.Empty(site.Files);
        }
    }

    [Theory]
    [InlineData("[2024-01-02]", "a list")]
    [InlineData("{ year: 2024 }", "a group of keys")]
    public void A_list_or_a_group_is_no_date(string value, string found)
    {
        var problem = Assert.Single(Build($"date: {value}").ProblemLines);

        Assert.StartsWith("posts/2021-09-01-a.md:3:7", problem, StringComparison.Ordinal);
        Assert.Contains(
            $"`date` has to be a date, but here is {found}",
            problem,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("posts/a.md", "date:")]
    [InlineData("posts/a.md", "summary: none")]
    [InlineData("posts/a/index.md", "summary: none")]
    [InlineData("posts/2021-02-30-a.md", "summary: none")]
    [InlineData("posts/2021-13-01-a.md", "summary: none")]
    public void Without_any_date_there_is_no_message(string path, string line)
    {
        var site = Build(line, path);

        Assert.StartsWith(
            $"{path}:1 DM0204",
            Assert.Single(site.ProblemLines),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("UTC", "1011-01-01", "1011/01")]
    [InlineData("UTC", "0999-12-31", "0999/12")]
    [InlineData("UTC", "0001-01-01", "0001/01")]
    [InlineData("UTC", "1899-12-31", "1899/12")]
    [InlineData("UTC", "9999-12-31", "9999/12")]
    [InlineData("Pacific/Kiritimati", "0001-01-01", "0001/01")]
    [InlineData("Pacific/Kiritimati", "0999-12-31", "0999/12")]
    [InlineData("Pacific/Kiritimati", "9999-12-31", "9999/12")]
    [InlineData("America/Los_Angeles", "0001-01-01", "0001/01")]
    [InlineData("America/Los_Angeles", "9999-12-31", "9999/12")]
    public void Years_from_1_to_9999_have_four_digits(string zone, string date, string folder)
    {
        var site = Build($"date: {date}", zone: zone);

        Assert.Empty(site.ProblemLines);
        Assert.Contains(
            $"datetime=\"{date}",
            site[$"{folder}/a/index.html"],
            StringComparison.Ordinal
        );
        Assert.True(site.Files.ContainsKey($"{folder}/index.html"));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "9999-12-31T23:00:00Z")]
    [InlineData("Pacific/Kiritimati", "9999-12-31T23:00:00-18:00")]
    [InlineData("America/Los_Angeles", "0001-01-01T00:00:00Z")]
    [InlineData("UTC", "0001-01-01T00:00:00+14:00")]
    [InlineData("UTC", "9999-12-31T23:59:59-00:01")]
    public void A_moment_beyond_those_years_in_the_zone_is_an_error(string zone, string date)
    {
        var problem = Assert.Single(Build($"date: {date}", zone: zone).ProblemLines);

        Assert.StartsWith("posts/2021-09-01-a.md:3:7 DM0205", problem, StringComparison.Ordinal);
    }

    private static TestSite Build(
        string line,
        string path = "posts/2021-09-01-a.md",
        string zone = "UTC"
    ) =>
        TestSite.Build(
            $"-- site.yml --\ntime_zone: {zone}\n-- {path} --\n---\ntitle: A\n{line}\n---\nText\n",
            show: new Visibility(false, true)
        );
}
