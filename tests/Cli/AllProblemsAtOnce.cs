using Daymark.Tests.Support;

namespace Daymark.Tests.Cli;

/// <summary>One run names everything that is wrong, so that one round of mending is enough.</summary>
public sealed class AllProblemsAtOnce
{
    [Fact]
    public async Task Settings_and_front_matter_of_every_file()
    {
        using var site = new SiteOnDisk(
            """
            -- site.yml --
            titel: Harbour
            time_zone: Mars/Olympus
            page_size: 0
            counters:
              - id: A
                since: 2018-13-04
                unit: fortnights
                show: perhaps
                text: [1]
            -- posts/a.md --
            ---
            title: A
            date: tuesday
            draft: maybe
            expires: never
            ---
            -- posts/b.md --
            ---
            title: B: C
            ---
            -- posts/c.md --
            # No date
            -- pages/d.md --
            ---
            title: D
            """
        );

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "pages/d.md:1:1: error DM0201",
                "posts/a.md:3:7: error DM0205",
                "posts/a.md:4:8: error DM0206",
                "posts/a.md:5:10: error DM0205",
                "posts/b.md:2:9: error DM0103",
                "posts/c.md:1: error DM0204",
                "site.yml:1:1: error DM0106",
                "site.yml:2:12: error DM0109",
                "site.yml:3:12: error DM0108",
                "site.yml:5:9: error DM0108",
                "site.yml:6:12: error DM0205",
                "site.yml:7:11: error DM0108",
                "site.yml:8:11: error DM0206",
                "site.yml:9:11: error DM0108",
            ],
            Places(run)
        );
    }

    [Fact]
    public async Task Templates_and_the_bodies_of_messages_alike()
    {
        using var site = new SiteOnDisk(
            """
            -- site.yml --
            title: Harbour
            -- templates/post.html --
            {{ post.titel }}
            -- templates/archive.html --
            {{ pgaer }}
            -- templates/partials/footer.html --
            {{ if }}
            -- posts/2021-09-01-a.md --
            # A
            [gone](gone.md)
            -- posts/2021-09-02-b.md --
            # B
            [gone](javascript:alert(1))
            """
        );

        var places = Places(await site.Build());

        Assert.Contains("posts/2021-09-01-a.md:2:1: warning DM0302", places);
        Assert.Contains(
            places,
            place => place.StartsWith("posts/2021-09-02-b.md:2", StringComparison.Ordinal)
        );
        Assert.Contains(
            places,
            place => place.StartsWith("templates/partials/footer.html:1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Misspelt_variables_of_several_templates()
    {
        using var site = new SiteOnDisk(
            """
            -- site.yml --
            title: Harbour
            -- templates/post.html --
            {{ post.titel }}
            -- templates/archive.html --
            {{ pgaer }}
            -- posts/2021-09-01-a.md --
            # A
            """
        );

        Assert.Equal(
            ["templates/archive.html:1:4: error DM0403", "templates/post.html:1:9: error DM0403"],
            Places(await site.Build())
        );
    }

    [Fact]
    public async Task Two_runs_print_the_same()
    {
        using var site = new SiteOnDisk("-- site.yml --\ntitle: H\n");
        for (var i = 0; i < 40; i++)
            site.Write($"posts/m{i}.md", $"---\ndate: {i}\nslug: a/b\n---\n");

        Assert.Equal((await site.Build()).Error, (await site.Build()).Error);
    }

    private static IReadOnlyList<string> Places(CommandRun run) =>
        [
            .. run
                .Error.Split('\n')
                .Where(line => line.Contains(" DM0", StringComparison.Ordinal))
                .Select(line => line[..(line.IndexOf(" DM0", StringComparison.Ordinal) + 7)]),
        ];
}
