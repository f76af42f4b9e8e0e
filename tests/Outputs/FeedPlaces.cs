using Daymark.Outputs;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>Files for other programs, and files of the site that want their places.</summary>
public sealed class FeedPlaces
{
    private const string Site = """
        -- site.yml --
        title: T
        base_url: https://host.example/
        -- posts/2021-09-02-b.md --
        # B
        """;

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out()
    {
        Assert.Equal("ab", LegalXml.Without("a\uD83Cb"));
        Assert.Equal("a", LegalXml.Without("\uDF09a\uD83C"));
        Assert.Equal("a🌉b\t", LegalXml.Without("a🌉\uFFFE\0\u001Fb\t"));
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("rss.xml")]
    [InlineData("feed.json")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("404.html")]
    public void A_file_of_static_takes_the_place_of_the_one_that_would_be_written(string name)
    {
        var site = TestSite.Build($"{Site}\n-- static/{name} --\nmine");

        Assert.Empty(site.ProblemLines);
        Assert.Equal("mine", site[name].Trim());
    }

    [Fact]
    public void A_message_does_not_take_it()
    {
        var problem = Assert.Single(
            TestSite
                .Build(
                    $"{Site}\n-- posts/2021-09-03-x.md --\n---\ntitle: X\npermalink: /feed.xml\n---\n"
                )
                .Problems
        );

        Assert.Equal(
            "posts/2021-09-03-x.md and the Atom feed both want the address /feed.xml",
            problem.Message
        );
    }

    [Fact]
    public void A_folder_of_that_name_is_an_error_at_the_message()
    {
        var problem = Assert.Single(
            TestSite
                .Build(
                    $"{Site}\n-- posts/2021-09-03-x.md --\n---\ntitle: X\npermalink: /feed.xml/\n---\n"
                )
                .Problems
        );

        Assert.Equal(
            ("DM0501", "posts/2021-09-03-x.md"),
            (problem.Kind.Code, problem.Location!.File)
        );
        Assert.Contains("the Atom feed", problem.Message, StringComparison.Ordinal);
    }
}
