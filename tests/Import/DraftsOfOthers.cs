namespace Daymark.Tests.Import;

/// <summary>What was not published there is not published here, with and without a date.</summary>
public sealed class DraftsOfOthers
{
    private const string WordPress =
        "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>H</title><wp:wxr_version>1.2</wp:wxr_version><item><title>Idea</title><link>https://h.example/?p=7</link><pubDate></pubDate><content:encoded>Secret</content:encoded><wp:post_id>7</wp:post_id><wp:post_date>0000-00-00 00:00:00</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_name></wp:post_name><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>";

    [Theory]
    [InlineData("jekyll", "_drafts/idea.md", "---\ntitle: Idea\n---\nSecret")]
    [InlineData("jekyll", "_drafts/idea.md", "---\ntitle: Idea\npublished: true\n---\nSecret")]
    [InlineData("jekyll", "_drafts/idea.md", "---\ntitle: Idea\ndraft: false\n---\nSecret")]
    [InlineData(
        "jekyll",
        "_posts/2021-09-01-idea.md",
        "---\ntitle: Idea\npublished: false\n---\nSecret"
    )]
    [InlineData("hugo", "content/news/idea.md", "---\ntitle: Idea\ndraft: true\n---\nSecret")]
    [InlineData("hugo", "content/idea.md", "+++\ntitle = \"Idea\"\ndraft = true\n+++\nSecret")]
    [InlineData("eleventy", "posts/idea.md", "---\ntitle: Idea\ndraft: true\n---\nSecret")]
    [InlineData("eleventy", "idea.md", "---\ntitle: Idea\ndraft: true\n---\nSecret")]
    [InlineData("wordpress", "export.xml", WordPress)]
    public async Task Stay_drafts_and_are_in_no_output(string kind, string path, string text)
    {
        using var folder = new ImportedFolder();
        folder.Write(path, text);

        await folder.RunWell(kind, kind == "wordpress" ? path : "");
        var build = await folder.Build();

        var written = Assert.Single(
            folder.SiteNames,
            name => name.EndsWith(".md", StringComparison.Ordinal)
        );
        Assert.Contains("\ndraft: true\n", folder[written], StringComparison.Ordinal);
        Assert.All(
            folder.SiteNames.Where(name => name.StartsWith("output/", StringComparison.Ordinal)),
            name => Assert.DoesNotContain("Secret", folder[name], StringComparison.Ordinal)
        );
        Assert.Contains("1 draft", build.Out, StringComparison.Ordinal);
    }
}
