namespace Daymark.Tests.Import;

/// <summary><c>daymark import hugo</c></summary>
public sealed class FromHugo
{
    private const string Old = """
        -- hugo.toml --
        baseURL = "https://harbour.example/"
        title = "Harbour"
        defaultContentLanguage = "en"
        [languages.en]
        weight = 1
        [languages.fr]
        weight = 2
        [permalinks]
        news = "/:year/:month/:slug/"
        -- content/_index.md --
        Home
        -- content/news/_index.md --
        ---
        title: News
        ---
        All the news.
        -- content/news/tide.md --
        +++
        title = "Tide"
        date = 2021-09-01T10:00:00+02:00
        slug = "a/high-tide"
        tags = ["sea"]
        topics = ["port", "sea"]
        aliases = ["/old/tide/"]
        expiryDate = 2030-01-01
        [params]
        k = 1
        +++
        See [about]({{< ref "/about.md#us" >}}), [x]({{% relref "missing.md" %}}).
        {{< figure src="a.png" >}}
        {{ plain }} text
        -- content/news/tide.fr.md --
        ---
        title: Marée
        date: 2021-09-01
        ---
        -- content/news/bundle/index.md --
        ---
        title: Bundle
        date: 2021-10-01
        draft: true
        ---
        ![p](p.png)
        -- content/news/bundle/index.fr.md --
        ---
        title: Lot
        date: 2021-10-01
        ---
        ![p](p.png)
        -- content/news/bundle/p.png --
        PNG
        -- content/about.md --
        ---
        title: About
        url: /who-we-are/
        lang: fr_CA
        weight: 5
        ---
        -- static/logo.svg --
        <svg/>
        -- static/news/p.txt --
        p
        -- themes/x/static/y.txt --
        y
        """;

    [Fact]
    public async Task Languages_bundles_sections_and_addresses_are_brought_over()
    {
        using var folder = new ImportedFolder(Old);

        var run = await folder.RunWell("hugo");

        Assert.Equal(
            [
                "import-report.txt",
                "pages/about.md",
                "pages/news/index.md",
                "posts/fr/news/bundle/index.md",
                "posts/fr/news/bundle/p.png",
                "posts/news/bundle/index.md",
                "posts/news/bundle/p.png",
                "posts/news/tide.fr.md",
                "posts/news/tide.md",
                "site.yml",
                "static/logo.svg",
                "static/news/p.txt",
            ],
            folder.SiteNames
        );
        Assert.Equal(
            "title: Harbour\nbase_url: https://harbour.example/\nlanguage: en\n",
            folder["site.yml"]
        );
        Assert.Equal(
            """
            ---
            title: Tide
            date: 2021-09-01T10:00:00+02:00
            slug: high-tide
            tags:
              - sea
              - port
            expires: 2030-01-01
            aliases:
              - /old/tide/
            language: en
            translation_key: news/tide
            params:
              k: 1
            ---
            See [about](../../pages/about.md#us), [x]({{% relref "missing.md" %}}).
            {{< figure src="a.png" >}}
            {{ plain }} text

            """.ReplaceLineEndings("\n"),
            folder["posts/news/tide.md"]
        );
        Assert.Equal(
            "---\ntitle: Marée\ndate: 2021-09-01\npermalink: /fr/2021/09/tide/\nlanguage: fr\ntranslation_key: news/tide\n---\n",
            folder["posts/news/tide.fr.md"]
        );
        Assert.Contains(
            "draft: true\nlanguage: en\ntranslation_key: news/bundle/index\n",
            folder["posts/news/bundle/index.md"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "permalink: /fr/2021/10/bundle/\n",
            folder["posts/fr/news/bundle/index.md"],
            StringComparison.Ordinal
        );
        Assert.Equal(
            "---\ntitle: About\npermalink: /who-we-are/\nlanguage: fr-CA\ntranslation_key: about\nweight: 5\n---\n",
            folder["pages/about.md"]
        );
        var report = folder["import-report.txt"];
        Assert.Contains(
            "the slug `a/high-tide` has folders in it",
            report,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "tide.md:17: warning DM0904: `{{< figure >}}`",
            report,
            StringComparison.Ordinal
        );
        Assert.Contains("`{{% relref %}}`", report, StringComparison.Ordinal);
        Assert.DoesNotContain("plain", report, StringComparison.Ordinal);
        Assert.Contains(
            "content/_index.md: warning DM0906: passed over: the home page is made by Daymark",
            run.Error,
            StringComparison.Ordinal
        );
        await folder.Build();
        Assert.True(folder.Has("output/fr/2021/10/bundle/p.png"));
    }

    [Fact]
    public async Task Without_settings_folders_that_are_languages_are_found()
    {
        using var folder = new ImportedFolder(
            "-- en/blog/a.md --\n---\ntitle: A\ndate: 2021-09-01\n---\n-- fr/blog/a.md --\n---\ntitle: A\ndate: 2021-09-01\n---\n-- zh/blog/a.md --\n---\ntitle: A\ndate: 2021-09-01\nurl: /blog/A\n---\n"
        );

        await folder.RunWell("hugo");

        Assert.Equal(
            "---\ntitle: A\ndate: 2021-09-01\nlanguage: en\ntranslation_key: blog/a\n---\n",
            folder["posts/en/blog/a.md"]
        );
        Assert.Contains(
            "permalink: /fr/2021/09/a/\nlanguage: fr\n",
            folder["posts/fr/blog/a.md"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "permalink: /zh/blog/A/\n",
            folder["posts/zh/blog/a.md"],
            StringComparison.Ordinal
        );
        await folder.Build();
    }

    [Fact]
    public async Task Zola_is_read_alike_with_its_paths_and_links()
    {
        using var folder = new ImportedFolder(
            "-- config.toml --\nbase_url = \"https://z.example\"\n-- content/a.md --\n+++\ntitle = \"A\"\npath = \"2015/05/15/Rust-1.0\"\n[extra]\nk = true\n+++\n[b](@/blog/b.md#x) `[b](@/blog/b.md)`\n{{ youtube(id=\"x\") }}\n-- content/blog/b.md --\n+++\ntitle = \"B\"\ndate = 2021-01-02\n+++\n"
        );

        var run = await folder.RunWell("hugo");

        Assert.Equal(
            "---\ntitle: A\ndate: 2015-05-15\npermalink: /2015/05/15/Rust-1.0/\nextra:\n  k: true\n---\n[b](blog/b.md#x) `[b](@/blog/b.md)`\n{{ youtube(id=\"x\") }}\n",
            folder["posts/a.md"]
        );
        Assert.Contains(
            "posts/a.md:9: warning DM0904: `{{ youtube }}`",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "base_url: https://z.example/",
            folder["site.yml"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_to_be_public_later_than_its_date_does_not_become_so_earlier()
    {
        using var folder = new ImportedFolder(
            "-- content/a.md --\n---\ntitle: A\ndate: 2021-09-01\npublishDate: 2031-01-01T10:00:00Z\n---\n"
        );

        await folder.RunWell("hugo");

        Assert.Contains(
            "\ndate: 2031-01-01T10:00:00Z\n",
            folder["posts/a.md"],
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "extra:\n  date: 2021-09-01\n---\n",
            folder["posts/a.md"],
            StringComparison.Ordinal
        );
    }
}
