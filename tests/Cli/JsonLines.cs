using System.Text.Json;
using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>With --format json every line printed is one object.</summary>
public sealed class JsonLines
{
    [Fact]
    public async Task Problems_have_code_severity_place_message_and_hint()
    {
        using var site = new SiteOnDisk(
            "-- site.yml --\ntitel: \"H \\\" <é>\"\n-- posts/a.md --\n---\ntitle: A\ndate: \"x\\\"\\ty\"\n---\n"
        );

        var run = await site.Build("--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        var problems = Objects(run.Error);
        Assert.All(
            problems,
            problem =>
            {
                Assert.Equal("problem", Text(problem, "type"));
                Assert.Equal("error", Text(problem, "severity"));
                Assert.NotEmpty(Text(problem, "message"));
                Assert.NotEmpty(Text(problem, "hint"));
            }
        );
        Assert.Equal(
            ["posts/a.md:3:7 DM0205", "site.yml:1:1 DM0106"],
            problems.Select(p =>
                $"{Text(p, "file")}:{p.GetProperty("line")}:{p.GetProperty("column")} {Text(p, "code")}"
            )
        );
    }

    [Fact]
    public async Task A_summary_has_numbers()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("posts/2021-09-02-b.md", "---\ndraft: true\n---\n# B\n");
        site.Write("posts/2021-09-03-c.md", "No title\n");

        var run = await site.BuildWell("--format", "json", "--verbose");

        var summary = Assert.Single(Objects(run.Out));
        Assert.Equal("summary", Text(summary, "type"));
        Assert.Equal("2021-09-20 UTC", $"{Text(summary, "date")} {Text(summary, "time_zone")}");
        Assert.Equal(2, summary.GetProperty("messages").GetInt32());
        Assert.Equal(1, summary.GetProperty("draft").GetInt32());
        Assert.Equal(0, summary.GetProperty("future").GetInt32());
        Assert.Equal(0, summary.GetProperty("expired").GetInt32());
        Assert.True(summary.GetProperty("written").GetInt32() > 5);
        Assert.Equal("warning", Text(Assert.Single(Objects(run.Error)), "severity"));
    }

    private static List<JsonElement> Objects(string lines) =>
        [
            .. lines
                .TrimEnd('\n')
                .Split('\n')
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
        ];

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString()!;
}
