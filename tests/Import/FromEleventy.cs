namespace Daymark.Tests.Import;

/// <summary><c>daymark import eleventy</c></summary>
public sealed class FromEleventy
{
    [Fact]
    public async Task Posts_are_told_by_their_date_and_collections_are_no_tags()
    {
        using var folder = new ImportedFolder(
            """
            -- src/_data/site.json --
            { "title": "Harbour", "url": "https://harbour.example" }
            -- src/posts/posts.json --
            { "tags": "posts", "layout": "post.njk" }
            -- src/posts/2021-09-01-a.md --
            ---
            title: A
            tags: [posts, sea]
            permalink: false
            ---
            {% image "x" %}
            -- src/about.md --
            ---
            title: About
            date: Last Modified
            ---
            -- src/assets/a.css --
            a {}
            -- node_modules/x/y.md --
            # no
            -- README.md --
            # no
            """
        );

        await folder.RunWell("eleventy");

        Assert.Equal(
            [
                "import-report.txt",
                "pages/about.md",
                "posts/2021-09-01-a.md",
                "site.yml",
                "static/assets/a.css",
            ],
            folder.SiteNames
        );
        Assert.Equal(
            "---\ntitle: A\ntags:\n  - sea\ndraft: true\n---\n{% image \"x\" %}\n",
            folder["posts/2021-09-01-a.md"]
        );
        Assert.Equal("---\ntitle: About\n---\n", folder["pages/about.md"]);
        Assert.Equal("title: Harbour\nbase_url: https://harbour.example/\n", folder["site.yml"]);
        await folder.Build();
    }
}
