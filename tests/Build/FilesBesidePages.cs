using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>The files of a message that has a folder of its own (a bundle).</summary>
public sealed class FilesBesidePages
{
    private const string Plan =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"4\"></svg>";

    [Theory]
    [InlineData("/{year}/{slug}/", "2021/gate/", "2021/gate/index.html")]
    [InlineData("/{year}/{slug}.html", "2021/", "2021/gate.html")]
    [InlineData("/{slug}.html", "", "gate.html")]
    public void Are_published_where_links_of_the_page_find_them(
        string permalink,
        string folder,
        string page
    )
    {
        var site = TestSite.Build(
            $"""
            -- site.yml --
            title: Harbour
            base_url: https://host.example/office/
            permalink: {permalink}
            -- posts/2021-09-01-gate/index.md --
            ---
            title: Gate
            image: plan.svg
            ---
            ![Plan](plan.svg) ![Berth](more/berth.svg)
            -- posts/2021-09-01-gate/plan.svg --
            {Plan}
            -- posts/2021-09-01-gate/more/berth.svg --
            {Plan}
            """
        );

        Assert.Empty(site.ProblemLines);
        Assert.True(site.Files.ContainsKey($"{folder}plan.svg"));
        Assert.True(site.Files.ContainsKey($"{folder}more/berth.svg"));
        var head = site.Html(page).Head!;
        Assert.Equal(
            $"https://host.example/office/{folder}plan.svg",
            head.QuerySelector("meta[property='og:image']")!.GetAttribute("content")
        );
        Assert.All(
            site.Html(page).QuerySelectorAll(".content img"),
            picture => Assert.Equal("8", picture.GetAttribute("width"))
        );
    }

    [Fact]
    public void Two_that_would_be_one_are_an_error_that_names_both()
    {
        var site = TestSite.Build(
            $"""
            -- site.yml --
            title: Harbour
            permalink: /{"{slug}"}.html
            -- posts/2021-09-01-a/index.md --
            # A
            -- posts/2021-09-01-a/plan.svg --
            {Plan}
            -- posts/2021-09-02-b/index.md --
            # B
            -- posts/2021-09-02-b/plan.svg --
            {Plan}
            """
        );

        var problem = Assert.Single(site.ProblemLines);
        Assert.Contains("posts/2021-09-01-a/plan.svg", problem, StringComparison.Ordinal);
        Assert.Contains("posts/2021-09-02-b/plan.svg", problem, StringComparison.Ordinal);
    }
}
