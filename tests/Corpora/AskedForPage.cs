using AngleSharp.Dom;
using Daymark.Tests.Support;

namespace Daymark.Tests.Corpora;

/// <summary>The page that Daymark was asked for, built from its site, shows what that page showed on its day.</summary>
public sealed class AskedForPage
{
    private static readonly string[] OthersNewestFirst =
    [
        "16.09.2021",
        "04.08.2021",
        "04.08.2021",
        "23.07.2021",
        "22.07.2021",
        "13.07.2021",
        "09.07.2021",
        "22.06.2021",
        "09.05.2021",
        "22.04.2021",
    ];

    [Fact]
    public void The_header_shows_date_clocks_telephone_and_counters()
    {
        var header = Words(Build().Html("index.html").QuerySelector("header")!);

        Assert.Contains("20.09.2021", header, StringComparison.Ordinal);
        Assert.Matches("Moscow:? ?11:00", header);
        Assert.Matches("London:? ?09:00", header);
        Assert.Contains("Consular queries", header, StringComparison.Ordinal);
        Assert.Contains("+44 (0) 203 668 7474", header, StringComparison.Ordinal);
        Assert.Contains(
            "1,296 days have passed since the first incident",
            header,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1,288 days have passed since the second incident",
            header,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_date_in_the_long_format_is_written_in_words()
    {
        var header = Words(Build("date_format: long").Html("index.html").QuerySelector("header")!);

        Assert.Contains("20 September 2021", header, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lead_stands_in_full_and_ten_dated_messages_with_excerpts_follow_newest_first()
    {
        var site = Build();
        var main = site.Html("index.html").QuerySelector("main")!;
        var lead = site.Plan!.Site.Sections[0].Lead!;
        var dates = main.QuerySelectorAll("time")
            .Select(time => time.TextContent.Trim())
            .Skip(1)
            .ToList();

        Assert.Equal("2021-07-16", main.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains(
            lead.Body.Render().Content.Trim(),
            site["index.html"],
            StringComparison.Ordinal
        );
        Assert.Equal(OthersNewestFirst, dates);
        Assert.All(
            site.Plan.Site.Posts.Where(post => post != lead),
            post =>
                Assert.Contains(
                    post.Body.Excerpt.Html.Trim(),
                    site["index.html"],
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(
            main.QuerySelectorAll("a[href='/messages/']"),
            link => link.TextContent.Trim() == "all messages"
        );
    }

    [Fact]
    public void The_archive_holds_all_eleven_messages_five_a_page()
    {
        var site = Build();
        var pages = new[]
        {
            "messages/index.html",
            "messages/page/2/index.html",
            "messages/page/3/index.html",
        };
        var counts = pages.Select(page => site.Html(page).QuerySelectorAll("main time").Length);

        Assert.Equal([5, 5, 1], counts);
        Assert.DoesNotContain("messages/page/4/index.html", site.Files.Keys);
        Assert.DoesNotContain("messages/page/1/index.html", site.Files.Keys);
    }

    private static TestSite Build(string? dateFormat = null)
    {
        var root = Path.Combine(Repository.Shared, "seed", "site");
        Repository.SkipUnlessFolder(root);
        var files = Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(root, file).Replace('\\', '/'),
                File.ReadAllBytes
            );
        if (dateFormat is not null)
        {
            var settings = System.Text.Encoding.UTF8.GetString(files["site.yml"]);
            files["site.yml"] = System.Text.Encoding.UTF8.GetBytes(
                settings.Replace("date_format: dd.MM.yyyy", dateFormat, StringComparison.Ordinal)
            );
        }
        return TestSite.Build(files, date: "2021-09-20T09:00");
    }

    private static string Words(IElement element) =>
        string.Join(
            ' ',
            element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
