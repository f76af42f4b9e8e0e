namespace Daymark.Tests.Markdown;

public sealed class MarkdownLinks
{
    private const string Others = """
        -- posts/2021-08-01-other.md --
        # Other
        -- posts/trip/index.md --
        ---
        title: Trip
        date: 2021-08-02
        ---
        [back](../2021-09-01-open.md#top)
        -- posts/2021-08-03-two words.md --
        # Two words
        -- posts/2021-08-04-draft.md --
        ---
        title: Draft
        draft: true
        ---
        -- pages/about.md --
        # About
        -- pages/привет.md --
        # Hello
        """;

    [Theory]
    [InlineData("2021-08-01-other.md", "2021/08/other/")]
    [InlineData("./2021-08-01-other.md#part", "2021/08/other/#part")]
    [InlineData("2021-08-01-other.md?a=1#part", "2021/08/other/?a=1#part")]
    [InlineData("trip/index.md", "2021/08/trip/")]
    [InlineData("/posts/trip/index.md", "2021/08/trip/")]
    [InlineData("../pages/about.md", "about/")]
    [InlineData("2021-08-03-two%20words.md", "2021/08/two-words/")]
    [InlineData("<2021-08-03-two words.md>", "2021/08/two-words/")]
    [InlineData("../pages/привет.md", "%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82/")]
    [InlineData(
        "../pages/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82.md",
        "%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82/"
    )]
    public void Links_to_markdown_files_become_the_addresses_of_their_pages(
        string link,
        string address
    )
    {
        foreach (
            var (baseUrl, root) in new[]
            {
                ("", "/"),
                ("base_url: https://host.example/office", "/office/"),
            }
        )
        {
            var body = Body.Of($"[x]({link})", settings: baseUrl, files: Others);

            Assert.Empty(body.Site.ProblemLines);
            Assert.Equal(root + address, body.Document.QuerySelector("a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public void A_bundle_links_to_files_beside_its_folder() =>
        Assert.Contains(
            "href=\"/2021/09/open/#top\"",
            Body.Of("x", files: Others).Site["2021/08/trip/index.html"],
            StringComparison.Ordinal
        );

    [Fact]
    public void A_reference_definition_leads_to_a_markdown_file_too() =>
        Assert.Contains(
            "href=\"/2021/08/other/\"",
            Body.Of("[x][o]\n\n[o]: 2021-08-01-other.md", files: Others).Html,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("[STRASSE]\n\n[Straße]: /x")]
    [InlineData("[ẞ]\n\n[SS]: /x")]
    [InlineData("[text][straẞe]\n\n[STRASSE]: /x")]
    [InlineData("See [a] and [ﬁnal]\n\n[FINAL]: /x")]
    [InlineData("[ΆΙ]\n\n[ΆΙ]: /x")]
    public void A_reference_meets_its_definition_in_any_case(string markdown) =>
        Assert.Equal("/x", Body.Of(markdown).Document.QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("[x](gone.md)", "posts/2021-09-01-open.md:7:5 DM0302")]
    [InlineData("[x](../../out.md)", "posts/2021-09-01-open.md:7:5 DM0302")]
    [InlineData("[x](2021-08-04-draft.md)", "posts/2021-09-01-open.md:7:5 DM0303")]
    [InlineData("<a href=\"gone.md\">x</a>", "posts/2021-09-01-open.md:7:14 DM0302")]
    public void A_link_to_a_file_that_is_not_published_is_a_warning_at_its_place(
        string link,
        string problem
    )
    {
        var body = Body.Of($"One\n\nSee {link}", files: Others);

        Assert.StartsWith(problem, Assert.Single(body.Site.ProblemLines), StringComparison.Ordinal);
        Assert.False(body.Site.HasErrors);
    }

    [Theory]
    [InlineData(
        "<img srcset=\"/a.png 2x, b.png 3x\" src=\"/c.png\">",
        "/office/a.png 2x, b.png 3x"
    )]
    [InlineData("<img srcset='/a.png'>", "/office/a.png")]
    [InlineData(
        "<picture><source srcset=\"/a,b.png 1x,//host.example/c.png 2x\"></picture>",
        "/office/a,b.png 1x,//host.example/c.png 2x"
    )]
    [InlineData(
        "<img srcset=\"https://host.example/a.png 1x, data:image/png;base64,AA= 2x\">",
        "https://host.example/a.png 1x, data:image/png;base64,AA= 2x"
    )]
    public void So_does_each_picture_of_a_set(string typed, string expected) =>
        Assert.Equal(
            expected,
            Body.Of(typed, settings: "base_url: https://host.example/office/")
                .Document.QuerySelector("[srcset]")!
                .GetAttribute("srcset")
        );

    [Theory]
    [InlineData("[x](/about/)", "/office/about/")]
    [InlineData("![x](/img/p.png)", "/office/img/p.png")]
    [InlineData("[x][r]\n\n[r]: /about/", "/office/about/")]
    [InlineData("<a href=\"/about/\">x</a>", "/office/about/")]
    [InlineData("<div>\n<img src=/img/p.png>\n</div>", "/office/img/p.png")]
    [InlineData("<a href='../pages/about.md#x'>x</a>", "/office/about/#x")]
    [InlineData("<a href=\"../pages/about.md?a=1&amp;b=2\">x</a>", "/office/about/?a=1&b=2")]
    [InlineData("[x](//host.example/a)", "//host.example/a")]
    [InlineData("[x](https://host.example/about/)", "https://host.example/about/")]
    [InlineData("[x](about/)", "about/")]
    [InlineData("[x](#part)", "#part")]
    public void Links_from_the_root_get_the_sub_path_exactly_once(string markdown, string expected)
    {
        var element = Body.Of(
                markdown,
                settings: "base_url: https://host.example/office/",
                files: Others
            )
            .Document.QuerySelector("a, img")!;

        Assert.Equal(expected, element.GetAttribute("href") ?? element.GetAttribute("src"));
    }
}
