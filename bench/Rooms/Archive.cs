using System.Text;
using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using NodaTime;

namespace Daymark.Bench;

/// <summary>A made-up archive in memory, large enough for lists of several pages.</summary>
internal static class Archive
{
    public const int Count = 200;

    private const string Settings = """
        title: Port
        base_url: https://port.example/
        time_zone: Europe/London
        counters:
          - id: bridge-closed
            since: 2018-03-04
            text: { one: "{n} day has passed since the bridge closed", other: "{n} days have passed since the bridge closed" }
        """;

    public static IReadOnlyList<SourceFile> Posts { get; } =
    [.. Enumerable.Range(0, Count).Select(Post)];

    public static SitePlan Plan()
    {
        var problems = new ProblemList();
        var tree = SourceTree.From(
            [new SourceFile("site.yml", Encoding.UTF8.GetBytes(Settings)), .. Posts],
            []
        );
        var now = Instant.FromUtc(2021, 9, 20, 8, 0);
        return new SiteBuilder(DefaultTheme.Read(), problems).Plan(
                tree,
                new BuildRequest(now, null, Visibility.Published, null)
            )
            ?? throw new InvalidOperationException(problems.Sorted()[0].Message);
    }

    private static SourceFile Post(int number)
    {
        var day = new LocalDate(2012, 5, 6).PlusDays(number * 13);
        var text = $"""
            ---
            title: "Berth {number} closes for dredging"
            date: {day:uuuu-MM-dd}
            tags: [works, berth {number % 7}]
            ---

            Berth {number} of the *old* basin closes at the spring tide. The [pilots](https://port.example/{number}) keep a watch.

            <!--more-->

            {string.Concat(
                Enumerable.Repeat(
                    "The dredger moves along the quay, and the tug follows with the barge. ",
                    12
                )
            )}

            ## What changes

            - The ferry leaves from the pier.
            - The crane on the wharf stands still.

            | berth | tons |
            | --- | ---: |
            | {number} | {number * 2} |

            {string.Concat(
                Enumerable.Repeat(
                    "Mariners mark the buoys and report a current that they did not expect. ",
                    12
                )
            )}
            """;
        return new SourceFile(
            $"posts/{day:uuuu-MM-dd}-berth-{number}.md",
            Encoding.UTF8.GetBytes(text)
        );
    }
}
