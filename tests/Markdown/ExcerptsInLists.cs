using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

/// <summary>Whatever an excerpt begins, a list shows it whole within its own entry.</summary>
public sealed class ExcerptsInLists
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("word", 50));

    private static readonly string[] Blocks =
    [
        $"**bold {Words}**",
        $"[a link {Words}](https://host.example/)",
        $"- one\n- two {Words}\n- three",
        $"<div class=\"box\">\n<p>in {Words}</p>\n\n**more**\n\n</div>",
        $"<table><tr><td>\n\n**cell** {Words}\n\n<!--more-->\n\n</td></tr></table>",
        $"<b>never closed {Words}",
        $"</div></article></main> {Words}",
        $"| a | b |\n|---|---|\n| {Words} | y |",
        $"```\n<div>{Words}\n```",
    ];

    [Fact]
    public void No_entry_takes_in_the_next()
    {
        var bodies = Blocks
            .Concat(Blocks.Select(block => $"{Words}\n\n{block}"))
            .Concat(Blocks.Select(block => $"{block}\n\n<!--more-->\n\nrest"))
            .ToList();
        var site = TestSite.Build(
            "-- site.yml --\npage_size: 100\n"
                + string.Concat(
                    bodies.Select(
                        (body, at) =>
                            $"-- posts/2021-08-01-m{at}.md --\n---\ntitle: M{at}\n---\n{body}\n\nend\n"
                    )
                )
        );

        var page = site.Html("messages/index.html");
        var entries = page.QuerySelectorAll("main article");
        Assert.Equal(bodies.Count, entries.Length);
        Assert.Single(entries.Select(entry => entry.ParentElement).Distinct());
        Assert.All(entries, entry => Assert.Single(entry.QuerySelectorAll("h2")));
        Assert.NotNull(page.QuerySelector("body > footer"));
        Assert.DoesNotContain(
            "**",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    /// <summary>A text is cut first and escaped then.</summary>
    [Fact]
    public void A_description_is_never_cut_within_a_sign_that_is_escaped()
    {
        const string signs = "&\"<>&amp;é🌉";
        var fillers = Enumerable.Range(180, 30).ToList();
        var site = TestSite.Build(
            "-- site.yml --\nbase_url: https://host.example/\nfeed: { limit: 100 }\n"
                + string.Concat(
                    fillers.Select(length =>
                        $"-- posts/2021-08-01-m{length}.md --\n---\ntitle: M{length}\n---\n{new string('x', length)}{signs}{signs} and what follows\n"
                    )
                )
        );

        foreach (var length in fillers)
        {
            var page = site[$"2021/08/m{length}/index.html"];
            var said = site.Html($"2021/08/m{length}/index.html")
                .QuerySelector("meta[name=description]")!
                .GetAttribute("content")!
                .TrimEnd('…');
            Assert.StartsWith(
                said,
                new string('x', length) + "&\"<>&é🌉&\"<>&é🌉 and what follows",
                StringComparison.Ordinal
            );
            Assert.DoesNotMatch("&(?![a-zA-Z]+;|#)", page);
        }
        foreach (var path in new[] { "feed.xml", "rss.xml", "sitemap.xml" })
            Assert.NotNull(System.Xml.Linq.XDocument.Parse(site[path]).Root);
    }
}
