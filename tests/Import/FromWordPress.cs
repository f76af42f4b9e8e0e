namespace Daymark.Tests.Import;

/// <summary><c>daymark import wordpress</c></summary>
public sealed class FromWordPress
{
    private const string Head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Harbour &amp;amp; Port</title><link>https://h.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://h.example</wp:base_blog_url><wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name><![CDATA[Ann Port]]></wp:author_display_name></wp:author>";

    private const string Tail = "</channel></rss>";

    private static string Item(string more, string content) =>
        $"<item><title>A tide</title><link>https://h.example/2021/09/a-tide/</link><dc:creator>ann</dc:creator><content:encoded><![CDATA[{content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>7</wp:post_id><wp:post_date>2021-09-01 10:00:00</wp:post_date><wp:post_date_gmt>2021-09-01 09:00:00</wp:post_date_gmt><wp:post_name>a-tide</wp:post_name><category domain=\"category\" nicename=\"s\"><![CDATA[Sea &amp; shore]]></category><category domain=\"post_tag\" nicename=\"t\">tides</category>{more}</item>";

    private const string Published =
        "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";

    [Fact]
    public async Task Posts_come_with_their_HTML_as_HTML()
    {
        using var folder = new ImportedFolder();
        folder.Write(
            "export.xml",
            Head
                + Item(
                    Published,
                    "First *line*\nsecond\n\n    <div>\n      deep\n\n   </div>\n\n<!--more-->\n\n<!-- wp:paragraph -->\n<p>Rest</p>\n<!-- /wp:paragraph -->\n\n<pre>a\n\n\n    b</pre>\n\n[gallery ids=\"1\"]"
                )
                + "<item><wp:post_type>attachment</wp:post_type></item>"
                + Item("<wp:status>trash</wp:status><wp:post_type>post</wp:post_type>", "")
                + Tail
        );

        var run = await folder.RunWell("wordpress", "export.xml");

        Assert.Equal(
            "title: Harbour & Port\nbase_url: https://h.example/\nlanguage: en-GB\n",
            folder["site.yml"]
        );
        Assert.Equal(
            """
            ---
            title: A tide
            date: 2021-09-01T10:00:00+01:00
            tags:
              - Sea & shore
              - tides
            authors:
              - Ann Port
            ---

            <p>First *line*<br>
            second</p>

            <div>
            deep

            </div>

            <!--more-->

            <p>Rest</p>

            <pre>a&#10;&#10;
                b</pre>

            <p>[gallery ids="1"]</p>

            """.ReplaceLineEndings("\n"),
            folder["posts/2021-09-01-a-tide.md"]
        );
        Assert.Contains("`[gallery]`", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 attachments", run.Error, StringComparison.Ordinal);
        await folder.Build();
        var html = folder["output/2021/09/a-tide/index.html"];
        Assert.Contains("First *line*<br>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<code>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>")]
    [InlineData("<wp:status>private</wp:status><wp:post_type>post</wp:post_type>")]
    [InlineData(
        "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password>x</wp:post_password>"
    )]
    public async Task What_was_not_public_is_a_draft(string state)
    {
        using var folder = new ImportedFolder();
        folder.Write("export.xml", Head + Item(state, "Secret") + Tail);

        await folder.RunWell("wordpress", "export.xml");

        Assert.Contains(
            "\ndraft: true\n",
            folder["posts/2021-09-01-a-tide.md"],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><rss>&a;</rss>", "document type")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><rss/>", "document type")]
    [InlineData("<rss><channel>", "not valid XML")]
    [InlineData("<rss><channel><title>A feed</title></channel></rss>", "no WordPress export")]
    [InlineData("", "not valid XML")]
    public async Task What_is_no_export_is_a_problem(string xml, string reason)
    {
        using var folder = new ImportedFolder();
        folder.Write("export.xml", xml);

        var run = await folder.Run("wordpress", "export.xml");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "error DM0903: export.xml cannot be imported: ",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.SiteFiles);
    }
}
