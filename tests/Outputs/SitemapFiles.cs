using System.Xml.Linq;
using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Outputs;
using Daymark.Templates;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>sitemap.xml and robots.txt.</summary>
public sealed class SitemapFiles
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Text = """
        -- site.yml --
        title: T
        base_url: https://host.example/a&b/
        time_zone: Europe/Moscow
        page_size: 1
        -- pages/about.md --
        # About
        -- pages/contact.md --
        ---
        title: Contact
        updated: 2020-02-03
        ---
        -- posts/2021-09-01-мир.md --
        ---
        title: A
        tags: [x]
        aliases: [/old/]
        ---
        -- posts/2021-08-01-b.md --
        ---
        title: B
        updated: 2021-09-02 12:00
        ---
        -- posts/2021-08-02-c.md --
        ---
        title: C
        draft: true
        ---
        -- posts/2021-09-30-d.md --
        ---
        title: D
        ---
        """;

    [Fact]
    public void It_lists_every_page_once_with_the_day_of_its_content() =>
        Assert.Equal(
            [
                " 2021-09-02T12:00:00+03:00",
                "messages/ 2021-09-02T12:00:00+03:00",
                "2021/ 2021-09-02T12:00:00+03:00",
                "2021/09/ 2021-09-01",
                "2021/08/ 2021-09-02T12:00:00+03:00",
                "tags/ 2021-09-02T12:00:00+03:00",
                "tags/x/ 2021-09-01",
                "about/ ",
                "contact/ 2020-02-03",
                "2021/09/%D0%BC%D0%B8%D1%80/ 2021-09-01",
                "2021/08/b/ 2021-09-02T12:00:00+03:00",
            ],
            Entries(TestSite.Build(Text)["sitemap.xml"])
        );

    [Fact]
    public void Each_address_in_it_is_a_page_that_was_written()
    {
        var site = TestSite.Build(Text);

        Assert.All(
            Entries(site["sitemap.xml"]),
            line =>
                Assert.Contains(
                    Uri.UnescapeDataString(line.Split(' ')[0]) + "index.html",
                    site.Files.Keys
                )
        );
    }

    [Fact]
    public void Beyond_the_limit_of_addresses_it_is_an_index_of_parts()
    {
        var files = Files(TestSite.Build(Text), new Sitemap(mostUrls: 4));

        Assert.Equal(
            ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"],
            files.Keys
        );
        Assert.Equal([4, 4, 3], files.Values.Skip(1).Select(part => Entries(part).Count));
        Assert.Equal(
            [
                "sitemap-1.xml 2021-09-02T12:00:00+03:00",
                "sitemap-2.xml 2021-09-02T12:00:00+03:00",
                "sitemap-3.xml 2021-09-02T12:00:00+03:00",
            ],
            Entries(files["sitemap.xml"])
        );
    }

    [Fact]
    public void No_part_is_larger_than_the_limit_of_bytes()
    {
        const int most = 900;
        var files = Files(TestSite.Build(Text), new Sitemap(mostBytes: most));

        Assert.True(files.Count > 2);
        Assert.All(
            files.Values,
            part => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(part), 1, most)
        );
        Assert.Equal(
            Entries(TestSite.Build(Text)["sitemap.xml"]),
            files.Values.Skip(1).SelectMany(Entries)
        );
    }

    [Fact]
    public void Robots_are_told_where_it_is()
    {
        Assert.Equal(
            "User-agent: *\nDisallow:\n\nSitemap: https://host.example/a&b/sitemap.xml\n",
            TestSite.Build(Text)["robots.txt"]
        );
        Assert.Equal(
            "User-agent: *\nDisallow:\n",
            TestSite.Build("-- site.yml --\ntitle: T\n")["robots.txt"]
        );
    }

    [Fact]
    public void Hidden_folders_of_static_are_published()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("static/.well-known"));
        File.WriteAllText(folder.At("static/.well-known/security.txt"), "Contact: x");
        File.WriteAllText(folder.At("site.yml"), "title: T");

        var tree = Daymark.Files.SourceFolder.Read(folder.At(""), new ProblemList());

        Assert.Equal("static/.well-known/security.txt", Assert.Single(tree.Static).Path);
        Assert.Equal(
            "x",
            TestSite
                .Build("-- site.yml --\ntitle: T\n-- static/.well-known/security.txt --\nx")[
                    ".well-known/security.txt"
                ]
                .Trim()
        );
    }

    private static List<string> Entries(string xml) =>
        [
            .. XDocument
                .Parse(xml)
                .Root!.Elements()
                .Select(entry =>
                    entry.Element(Space + "loc")!.Value["https://host.example/a&b/".Length..]
                    + " "
                    + entry.Element(Space + "lastmod")?.Value
                ),
        ];

    private static Dictionary<string, string> Files(TestSite site, Sitemap sitemap) =>
        sitemap
            .Files(
                site.Plan!.Site,
                new PageTemplates(
                    TemplateSet.Parse([], new ProblemList()),
                    site.Plan.Site,
                    new ProblemList()
                )
            )
            .ToDictionary(
                file => file.Path.Value,
                file =>
                    System.Text.Encoding.UTF8.GetString(((RenderedContent)file.Content).Render()!)
            );
}
