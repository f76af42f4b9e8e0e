namespace Daymark.Tests.Import;

/// <summary>Where posts and pages of Jekyll go.</summary>
public sealed class AddressesOfJekyll
{
    [Theory]
    [InlineData("pretty", "/sea/2021/09/01/a/")]
    [InlineData("date", "/sea/2021/09/01/a.html")]
    [InlineData("none", "/sea/a.html")]
    [InlineData("/blog/:i_month/:i_day/:short_year/:title", "/blog/9/1/21/a/")]
    [InlineData("/:categories/:title:output_ext", "/sea/a.html")]
    public async Task Placeholders_and_styles_of_addresses_are_written_out(
        string permalink,
        string address
    )
    {
        using var folder = new ImportedFolder(
            $"-- _config.yml --\npermalink: {permalink}\n-- _posts/2021-09-01-a.md --\n---\ntitle: A\ncategory: Sea\n---\n"
        );

        await folder.RunWell("jekyll");

        Assert.Contains(
            $"\npermalink: {address}\n",
            folder["posts/2021-09-01-a.md"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_address_that_climbs_out_is_refused_and_one_with_a_template_is_dropped()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\n---\ntitle: A\npermalink: /%2e%2e/%2e%2e/a.html\n---\n-- _posts/2021-09-02-b.md --\n---\ntitle: B\npermalink: \"{{ slug }}/x\"\n---\n"
        );

        var run = await folder.Run("jekyll");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "_posts/2021-09-01-a.md: error DM0901: this file was not brought over: its address `/%2e%2e/%2e%2e/a.html` climbs out of the site",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("---\ntitle: B\n---\n", folder["posts/2021-09-02-b.md"]);
        await folder.Build();
    }

    [Fact]
    public async Task Two_posts_of_one_address_are_told_apart_by_their_folders()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\n---\ntitle: A\n---\n-- inside/_posts/2021-09-02-a.md --\n---\ntitle: B\n---\n-- _posts/2021-09-03-a.md --\n---\ntitle: C\n---\n"
        );

        await folder.RunWell("jekyll");

        Assert.DoesNotContain(
            "permalink",
            folder["posts/2021-09-01-a.md"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "permalink: /inside/2021/09/a/",
            folder["posts/inside/2021-09-02-a.md"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "permalink: /2021-09-03-a/",
            folder["posts/2021-09-03-a.md"],
            StringComparison.Ordinal
        );
        await folder.Build();
    }

    [Fact]
    public async Task Pages_that_Daymark_makes_itself_are_passed_over()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\nText\n-- index.md --\n---\ntitle: Home\n---\n-- 404.md --\n---\ntitle: No\npermalink: /404.html\n---\n-- tags.md --\n---\ntitle: Tags\ntags: x\n---\n"
        );

        var run = await folder.RunWell("jekyll");

        Assert.Equal(
            ["import-report.txt", "pages/tags.md", "posts/2021-09-01-a.md", "site.yml"],
            folder.SiteNames
        );
        Assert.Contains(
            "index.md: warning DM0906: passed over: a page of this address is made by Daymark",
            run.Error,
            StringComparison.Ordinal
        );
        await folder.Build();
    }
}
