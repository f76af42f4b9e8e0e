using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

public sealed class AddressCollisions
{
    [Theory]
    [InlineData("slug: same", "slug: same", "/2021/09/same/")]
    [InlineData("slug: same", "permalink: /2021/09/SAME/", "/2021/09/SAME/")]
    [InlineData("permalink: /x/", "permalink: x", "/x/")]
    public void Two_messages_for_one_address_are_an_error_that_names_both(
        string first,
        string second,
        string address
    )
    {
        var line = Assert.Single(Build(first, second).ProblemLines);

        Assert.Contains("posts/2021-09-01-a.md", line, StringComparison.Ordinal);
        Assert.Contains("posts/2021-09-02-b.md", line, StringComparison.Ordinal);
        Assert.Contains(address, line, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("permalink: /messages/page/2/")]
    [InlineData("permalink: /messages/")]
    [InlineData("permalink: /index.html")]
    [InlineData("permalink: /")]
    [InlineData("permalink: /2021/")]
    [InlineData("permalink: /404.html")]
    [InlineData("permalink: /style.css")]
    [InlineData("permalink: /404.html/x/")]
    public void A_message_cannot_take_the_place_of_a_generated_file(string frontMatter) =>
        Assert.Contains(
            Build("slug: a", frontMatter).ProblemLines,
            line => line.Contains("posts/2021-09-02-b.md", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("slug: ../../evil")]
    [InlineData("permalink: ../../evil")]
    [InlineData("permalink: /%2e%2e/%2e%2e/evil")]
    [InlineData("permalink: '..\\..\\evil'")]
    [InlineData("permalink: C:/evil")]
    [InlineData("permalink: a/../../../evil")]
    [InlineData("permalink: .git/hooks/x")]
    [InlineData("permalink: //evil")]
    [InlineData("permalink: a/CON/")]
    [InlineData("permalink: a/nul.txt")]
    [InlineData("permalink: 'a./'")]
    [InlineData("permalink: \"a\\0b\"")]
    public void An_address_that_leads_out_or_cannot_be_written_is_an_error_of_its_file(
        string frontMatter
    )
    {
        var site = Build("slug: a", frontMatter);

        Assert.Empty(site.Files);
        Assert.All(
            site.ProblemLines,
            line => Assert.StartsWith("posts/2021-09-02-b.md:", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Long_titles_make_short_addresses_that_stay_apart()
    {
        var words = string.Concat(Enumerable.Repeat("abcdefghi ", 28));
        string[] titles =
        [
            words + "one",
            words + "two",
            new('語', 120),
            new('x', 4000),
            string.Concat(Enumerable.Repeat("é", 200)),
        ];

        var site = TestSite.Build(
            "-- site.yml --\ntitle: x\npermalink: /{slug}/\n"
                + string.Concat(
                    titles.Select((title, at) => $"-- posts/2021-09-0{at + 1}.md --\n# {title}\n")
                )
        );

        Assert.Empty(site.ProblemLines);
        var pages = site.Plan!.Index.Posts.Select(post => post.Path.OutputFile).ToList();
        Assert.Equal(titles.Length, pages.Distinct().Count());
        Assert.All(
            pages,
            page => Assert.InRange(Encoding.UTF8.GetByteCount(page.Split('/')[0]), 1, 100)
        );
        Assert.All(pages, page => Assert.DoesNotContain('\uFFFD', page));
        Assert.Equal(
            titles.Order(StringComparer.Ordinal),
            site.Plan.Index.Posts.Select(post => post.Title).Order(StringComparer.Ordinal)
        );
    }

    private static TestSite Build(string first, string second) =>
        TestSite.Build(
            $"""
            -- site.yml --
            title: x
            page_size: 1
            -- posts/2021-09-01-a.md --
            ---
            title: A
            {first}
            ---
            -- posts/2021-09-02-b.md --
            ---
            title: B
            {second}
            ---
            """
        );
}
