using Daymark.Cli;
using Daymark.Tests.Support;
using NodaTime.Testing;

namespace Daymark.Tests.Cli;

/// <summary><c>daymark list</c></summary>
public sealed class TheVerbList
{
    private const string Site = """
        -- site.yml --
        title: T
        time_zone: Europe/London
        base_url: https://host.example/office/
        -- posts/live.md --
        ---
        title: 公告 live
        date: 2021-09-01
        ---
        -- posts/draft.md --
        ---
        title: A draft
        date: 2021-08-01T10:30
        draft: true
        ---
        -- posts/ahead.md --
        ---
        title: Ahead
        date: 2022-01-01
        slug: 公
        ---
        -- posts/gone.md --
        ---
        title: Gone
        date: 2021-07-01
        expires: 2021-08-01
        ---
        -- pages/about.md --
        ---
        title: About
        ---
        -- pages/hidden.md --
        ---
        title: Hidden
        draft: true
        ---
        """;

    [Fact]
    public async Task Every_message_has_its_state_date_and_address()
    {
        using var site = SmallSite.Write(Site);
        var before = SmallSite.Files(site);

        var run = await CommandRun.In(site.Path, ["list"]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "future\t2022-01-01\thttps://host.example/office/2022/01/%E5%85%AC/\tAhead\n"
                + "live\t2021-09-01\thttps://host.example/office/2021/09/live/\t公告 live\n"
                + "draft\t2021-08-01 10:30\thttps://host.example/office/2021/08/draft/\tA draft\n"
                + "expired\t2021-07-01\thttps://host.example/office/2021/07/gone/\tGone\n",
            run.Out
        );
        Assert.Equal(before, SmallSite.Files(site));
    }

    [Theory]
    [InlineData("--state draft", "draft")]
    [InlineData("--state draft --state live", "live draft")]
    [InlineData("--date 2023-01-01 --state live", "live live")]
    [InlineData("--pages --state draft", "draft draft")]
    [InlineData("--pages --state live", "live live")]
    public async Task Some_can_be_asked_for(string options, string states)
    {
        using var site = SmallSite.Write(Site);

        var run = await CommandRun.In(site.Path, ["list", .. options.Split(' ')]);

        Assert.Equal(
            states.Split(' '),
            run.Out.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')[0])
        );
    }

    [Fact]
    public async Task As_JSON_each_is_a_line()
    {
        using var site = SmallSite.Write(Site);

        var run = await CommandRun.In(site.Path, ["list", "--pages", "--format", "json"]);

        var lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(6, lines.Length);
        Assert.Equal(
            """{"type":"post","state":"live","date":"2021-09-01T00:00:00+01:00","url":"https://host.example/office/2021/09/live/","title":"公告 live","file":"posts/live.md"}""",
            lines[1]
        );
        Assert.Equal(
            """{"type":"page","state":"draft","date":null,"url":"https://host.example/office/hidden/","title":"Hidden","file":"pages/hidden.md"}""",
            lines[5]
        );
    }

    [Fact]
    public async Task On_a_terminal_it_is_a_table()
    {
        using var site = SmallSite.Write(
            "-- site.yml --\npermalink: /{slug}/\nslugs: unicode\n-- posts/2021-01-01-a.md --\n---\ntitle: \"A\\u001b[31m\"\n---\n-- posts/2020-01-01-bb.md --\n---\ntitle: 公告\ndraft: true\n---\n"
        );
        using var output = new StringWriter { NewLine = "\n" };

        await CommandLine.Run(
            ["list"],
            new Surroundings(
                new FakeClock(TestSite.Now),
                output,
                output,
                true,
                true,
                _ => null,
                site.Path,
                ""
            )
        );

        Assert.Equal(
            "state  date        url   title\nlive   2021-01-01  /a/   A [31m\ndraft  2020-01-01  /bb/  公告\n",
            output.ToString()
        );
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("公告", 4)]
    [InlineData("한글", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("Ж", 1)]
    [InlineData("🎉", 2)]
    public void Columns_are_those_of_a_terminal(string text, int columns) =>
        Assert.Equal(columns, TerminalWidth.Of(text));

    [Fact]
    public async Task A_site_without_messages_lists_none()
    {
        using var site = SmallSite.Write("-- site.yml --\ntitle: T\n");

        var run = await CommandRun.In(site.Path, ["list"]);

        Assert.Equal((ExitCode.Fine, "", ""), (run.ExitCode, run.Out, run.Error));
    }
}
