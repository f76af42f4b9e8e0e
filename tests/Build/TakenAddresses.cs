using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>Two sources for one address are an error that names both.</summary>
public sealed class TakenAddresses
{
    [Theory]
    [InlineData("slug: same", "slug: same", "/2021/09/same/")]
    [InlineData("slug: same", "slug: SAME", "/2021/09/same/")]
    [InlineData("permalink: /x/", "permalink: /X/", "/x/")]
    [InlineData("permalink: /x/", "permalink: x", "/x/")]
    [InlineData("permalink: /x/index.html", "permalink: /x/", "/x/")]
    [InlineData("permalink: /%78/", "permalink: /x/", "/x/")]
    public void Two_messages(string first, string second, string address)
    {
        var problem = Assert.Single(
            Build(
                $"-- posts/2021-09-01-a.md --\n---\n{first}\n---\n# A\n-- posts/2021-09-01-b.md --\n---\n{second}\n---\n# B\n"
            ).Problems
        );

        Assert.Equal("DM0501", problem.Kind.Code);
        Assert.Contains("posts/2021-09-01-a.md", problem.Message, StringComparison.Ordinal);
        Assert.Contains("posts/2021-09-01-b.md", problem.Message, StringComparison.Ordinal);
        Assert.Contains(address, problem.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/messages/")]
    [InlineData("/Messages/")]
    [InlineData("/messages/page/2/")]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/404.html")]
    [InlineData("/2021/")]
    [InlineData("/2021/09/")]
    [InlineData("/tags/")]
    [InlineData("/tags/boats/")]
    [InlineData("/style.css")]
    [InlineData("/robots-own.txt")]
    public void A_message_and_something_else_that_the_site_writes(string address)
    {
        var site = Build(
            $"-- posts/2021-09-01-a.md --\n---\npermalink: {address}\ntags: [boats]\n---\n# A\n-- posts/2021-09-02-b.md --\n# B\n-- static/robots-own.txt --\nx\n"
        );

        var problem = Assert.Single(site.Problems);
        Assert.Equal("DM0501", problem.Kind.Code);
        Assert.Equal("posts/2021-09-01-a.md", problem.Location!.File);
        Assert.Contains(" and ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_and_a_page()
    {
        var problem = Assert.Single(
            Build(
                "-- posts/2021-09-01-a.md --\n---\npermalink: /about/\n---\n# A\n-- pages/about.md --\n# About\n"
            ).Problems
        );

        Assert.Equal(
            "pages/about.md and posts/2021-09-01-a.md both want the address /about/",
            problem.Message
        );
    }

    [Fact]
    public void Two_lists_that_the_settings_put_in_one_place()
    {
        var problem = Assert.Single(
            Build(
                "-- posts/2021-09-01-a.md --\n---\ntags: x\n---\n# A\n",
                "archive: { path: tags }"
            ).Problems
        );

        Assert.Equal(("DM0501", "site.yml"), (problem.Kind.Code, problem.Location!.File));
    }

    [Fact]
    public void A_file_where_another_needs_a_folder()
    {
        var problem = Assert.Single(
            Build(
                "-- posts/2021-09-01-a.md --\n---\npermalink: /x.y\n---\n# A\n-- posts/2021-09-01-b.md --\n---\npermalink: /x.y/z/\n---\n# B\n"
            ).Problems
        );

        Assert.Contains("posts/2021-09-01-a.md", problem.Message, StringComparison.Ordinal);
        Assert.Contains("posts/2021-09-01-b.md", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_written_twice_in_other_letters()
    {
        var site = Build(
            "-- posts/2021-09-01-a/index.md --\n# A\n-- posts/2021-09-01-a/INDEX.MD --\n# B\n-- posts/2021-09-01-a/x.svg --\n<svg/>\n"
        );

        Assert.Equal("DM0501", Assert.Single(site.Problems).Kind.Code);
    }

    [Theory]
    [InlineData("slug: ../../evil", "DM0208")]
    [InlineData("slug: ..\\..\\evil", "DM0208")]
    [InlineData("slug: ..", "DM0208")]
    [InlineData("permalink: ../../evil", "DM0502")]
    [InlineData("permalink: '%2e%2e/%2e%2e/evil'", "DM0502")]
    [InlineData("permalink: ..\\..\\evil", "DM0502")]
    [InlineData("permalink: a/../../../evil", "DM0502")]
    [InlineData("permalink: C:/evil", "DM0502")]
    [InlineData("permalink: .git/hooks/x", "DM0502")]
    [InlineData("permalink: /.daymark/manifest", "DM0502")]
    [InlineData("permalink: //host/x", "DM0502")]
    [InlineData("permalink: /aux/", "DM0502")]
    [InlineData("language: ../..", "DM0108")]
    public void No_address_leaves_the_output(string line, string code)
    {
        var problem = Assert.Single(
            Build(
                $"-- posts/2021-09-01-a.md --\n---\ntitle: A\n{line}\n---\n# A\n",
                "permalink: /{language}/{slug}/"
            ).Problems
        );

        Assert.Equal(code, problem.Kind.Code);
        Assert.StartsWith(
            "posts/2021-09-01-a.md:",
            problem.Location!.ToString(),
            StringComparison.Ordinal
        );
    }

    private static TestSite Build(string files, string settings = "page_size: 1") =>
        TestSite.Build($"-- site.yml --\n{settings}\n{files}");
}
