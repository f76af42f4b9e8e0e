using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

public sealed class AuthorsOfMessages
{
    private const string Site = """
        -- site.yml --
        title: Port
        page_size: 2
        -- posts/2021-09-01-a.md --
        ---
        title: A
        authors: [Ada Lund, "Bo & Co"]
        ---
        -- posts/2021-09-02-b.md --
        ---
        title: B
        authors: ADA LUND
        ---
        -- posts/2021-09-03-c.md --
        ---
        title: C
        authors: [ada lund, ada lund, " "]
        ---
        -- posts/2021-09-04-d.md --
        ---
        title: D
        ---
        -- posts/2021-09-05-e.md --
        ---
        title: E
        authors: [Hidden]
        draft: true
        ---
        """;

    [Fact]
    public void Each_has_pages_of_its_messages_and_those_that_differ_by_case_are_one()
    {
        var site = TestSite.Build(Site);

        Assert.Equal(
            [
                "authors/ada-lund/index.html",
                "authors/ada-lund/page/2/index.html",
                "authors/bo-co/index.html",
                "authors/index.html",
            ],
            site.Files.Keys.Where(path => path.StartsWith("authors/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(["C", "B"], Titles(site, "authors/ada-lund/index.html"));
        Assert.Equal(["A"], Titles(site, "authors/ada-lund/page/2/index.html"));
        Assert.Equal(
            "Ada Lund",
            site.Html("authors/ada-lund/index.html").QuerySelector("h1")?.TextContent
        );
    }

    [Fact]
    public void The_list_of_all_says_how_many_messages_each_has()
    {
        var page = TestSite.Build(Site).Html("authors/index.html");

        Assert.Equal(
            ["Ada Lund (3)", "Bo & Co (1)"],
            page.QuerySelectorAll("main li").Select(item => item.TextContent)
        );
    }

    [Fact]
    public void Messages_lead_to_their_authors()
    {
        var links = TestSite
            .Build(Site, baseUrl: "https://host.example/office/")
            .Html("2021/09/a/index.html")
            .QuerySelectorAll("a[rel=author]");

        Assert.Equal(
            ["Ada Lund /office/authors/ada-lund/", "Bo & Co /office/authors/bo-co/"],
            links.Select(link => $"{link.TextContent} {link.GetAttribute("href")}")
        );
    }

    [Fact]
    public void There_is_nothing_of_the_kind_without_authors()
    {
        var site = TestSite.Build("-- site.yml --\ntitle: T\n-- posts/2021-09-01-a.md --\n# A\n");

        Assert.DoesNotContain(
            site.Files.Keys,
            path => path.StartsWith("authors", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("/authors/", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_print_authors_by_name_and_reach_their_messages()
    {
        var site = TestSite.Build(
            Site
                + "\n-- templates/post.html --\n{{ layout = '' }}{{ post.authors | array.join ', ' }}|{{ for a in post.authors }}{{ a }}={{ a.slug }}:{{ a.count }};{{ end }}|{{ site.authors.size }}"
        );

        Assert.Equal(
            "Ada Lund, Bo &amp; Co|Ada Lund=ada-lund:3;Bo &amp; Co=bo-co:1;|2",
            site["2021/09/a/index.html"].Trim()
        );
    }

    private static IEnumerable<string> Titles(TestSite site, string path) =>
        site.Html(path).QuerySelectorAll("main .entry a").Select(link => link.TextContent);
}
