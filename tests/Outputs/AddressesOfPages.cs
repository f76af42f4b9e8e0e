using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

public sealed class AddressesOfPages
{
    [Theory]
    [InlineData(
        "Привет мир",
        "Notes #1",
        "Why? Because",
        "100% done",
        "50%25 off",
        "either/or",
        "Say \"hi\"",
        "a&b=c;d",
        "tilde~plus+space"
    )]
    [InlineData("日本語", "中文", "Ελλάδα", "مرحبا", "Crème Brûlée", "🎉", "Con", "aux", "nul.txt")]
    [InlineData(
        "To be continued...",
        "Trailing space ",
        "a:b",
        "c*d?",
        "x<y>|z",
        "com1",
        "'",
        "-",
        ".."
    )]
    public void Every_link_names_a_file_that_is_written_whatever_the_titles(params string[] titles)
    {
        foreach (var baseUrl in new[] { "", "base_url: https://host.example/foo" })
        {
            var site = TestSite.Build(
                $"-- site.yml --\ntitle: x\npage_size: 2\n{baseUrl}\n"
                    + string.Concat(
                        titles.Select(
                            (title, at) =>
                                $"-- posts/2021-09-{at + 1:00}.md --\n---\ntitle: {Quoted(title)}\ntags: [{Quoted(title)}, all]\n---\n[a](/about/)\n"
                        )
                    )
                    + "-- pages/about.md --\n# About\n"
            );

            Assert.Empty(site.ProblemLines);
            Assert.Equal(
                titles.Length,
                site.Files.Keys.Count(path =>
                    path.StartsWith("2021/09/", StringComparison.Ordinal)
                    && path.Count(c => c == '/') == 3
                )
            );
            Assert.All(site.Files.Keys, AssertIsSafe);
            AssertLinksLeadSomewhere(site, baseUrl.Length == 0 ? "/" : "/foo/");
        }
    }

    [Fact]
    public void A_trailing_slash_of_the_base_url_makes_no_difference()
    {
        const string Site =
            "-- site.yml --\ntitle: x\nbase_url: https://example.org/foo{0}\n-- posts/2021-09-01-foo.md --\n---\ntitle: foo\npermalink: /foo/\n---\n[a](/about/)\n-- pages/about.md --\n# About\n";
        var without = TestSite.Build(Site.Replace("{0}", "", StringComparison.Ordinal));
        var with = TestSite.Build(Site.Replace("{0}", "/", StringComparison.Ordinal));

        Assert.Equal(without.Files.Keys.Order(), with.Files.Keys.Order());
        Assert.All(without.Files.Keys, path => Assert.Equal(without[path], with[path]));
        Assert.Contains("/foo/foo/", without["index.html"], StringComparison.Ordinal);
        AssertLinksLeadSomewhere(without, "/foo/");
    }

    [Theory]
    [InlineData("url '/about/'")]
    [InlineData("url 'about/'")]
    [InlineData("site.pages[0].url")]
    public void The_sub_path_stands_in_front_of_a_link_exactly_once(string expression)
    {
        var site = TestSite.Build(
            "-- site.yml --\ntitle: x\nbase_url: http://localhost:1/foo\n-- pages/about.md --\n# About\n-- templates/layout.html --\n{{ "
                + expression
                + " }} {{ absolute_url '/about/' }} {{ url 'https://example.org/' }} {{ url '#a' }}\n"
        );

        Assert.Equal(
            "/foo/about/ http://localhost:1/foo/about/ https://example.org/ #a",
            site["404.html"].Trim()
        );
    }

    [Fact]
    public void A_base_url_without_scheme_is_an_error_at_its_place() =>
        Assert.StartsWith(
            "site.yml:2:11 ",
            TestSite
                .Build("-- site.yml --\ntitle: x\nbase_url: example.org/foo\n")
                .ProblemLines[0]
                .Replace(":2:1 ", ":2:11 ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void Tags_that_differ_by_case_or_blanks_are_one_and_signs_keep_tags_apart()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: x
            -- templates/layout.html --
            {{ content }}
            -- templates/tag.html --
            {{ tag.name }}:{{ for item in posts }} {{ item.title }}{{ end }}
            -- posts/2021-09-01-a.md --
            ---
            title: A
            tags: [Milk]
            ---
            -- posts/2021-09-02-b.md --
            ---
            title: B
            tags: [milk]
            ---
            -- posts/2021-09-03-c.md --
            ---
            title: C
            tags: ["C++", "C#", C]
            ---
            -- posts/2021-09-04-d.md --
            ---
            title: D
            tags: [" milk ", MILK]
            ---
            """
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal("Milk: D B A", site["tags/milk/index.html"].Trim());
        Assert.Equal(
            ["C#: C", "C++: C", "C: C"],
            site.Files.Keys.Where(path =>
                    path.StartsWith("tags/c", StringComparison.Ordinal)
                    && path.EndsWith(".html", StringComparison.Ordinal)
                )
                .Select(path => site[path].Trim())
                .Order(StringComparer.Ordinal)
        );
    }

    private static void AssertIsSafe(string path)
    {
        Assert.DoesNotMatch("""[<>:"|?*\\]|//|/-/""", path);
        foreach (var part in path.Split('/'))
        {
            Assert.True(System.Text.Encoding.UTF8.GetByteCount(part) is > 0 and <= 255);
            Assert.DoesNotMatch(@"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$", part);
        }
    }

    private static void AssertLinksLeadSomewhere(TestSite site, string root)
    {
        foreach (
            var path in site.Files.Keys.Where(path =>
                path.EndsWith(".html", StringComparison.Ordinal)
            )
        )
        {
            var links = site.Html(path)
                .QuerySelectorAll("a[href], link[href]")
                .Select(link => link.GetAttribute("href")!);
            foreach (var link in links.Where(link => link.StartsWith('/')))
            {
                Assert.StartsWith(root, link, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"%(?![0-9A-F]{2})|\\", link);
                var file = Uri.UnescapeDataString(link[root.Length..].Split('#')[0]);
                Assert.Contains(
                    file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file,
                    site.Files.Keys
                );
            }
        }
    }

    [Fact]
    public void Pages_feeds_and_the_sitemap_write_an_address_in_one_way()
    {
        string[] titles = ["Привет мир", "Crème Brûlée", "50%25 off", "a&b=c;d", "Notes #1"];
        var site = TestSite.Build(
            "-- site.yml --\nbase_url: https://host.example/foo/\npermalink: /{slug}/\n"
                + string.Concat(
                    titles.Select(
                        (title, at) =>
                            $"-- posts/2021-09-0{at + 1}.md --\n---\ntitle: {Quoted(title)}\n---\nx\n"
                    )
                )
        );

        var links = site.Html("messages/index.html")
            .QuerySelectorAll("main article a")
            .Select(link => "https://host.example" + link.GetAttribute("href"))
            .ToList();
        Assert.Equal(titles.Length, links.Count);
        Assert.All(
            links,
            link =>
            {
                Assert.Matches("^https://host.example/foo/[A-Za-z0-9%-]+/$", link);
                foreach (var file in ListedIn)
                    Assert.Contains(link, site[file], StringComparison.Ordinal);
            }
        );
    }

    private static readonly IReadOnlyList<string> ListedIn =
    [
        "feed.xml",
        "rss.xml",
        "sitemap.xml",
        "feed.json",
    ];

    private static string Quoted(string text) =>
        "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
