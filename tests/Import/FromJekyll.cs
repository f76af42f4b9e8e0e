namespace Daymark.Tests.Import;

/// <summary><c>daymark import jekyll</c></summary>
public sealed class FromJekyll
{
    private const string Old = """
        -- _config.yml --
        title: Harbour &amp; Port
        url: https://harbour.example
        baseurl: /office
        timezone: Europe/London
        permalink: /:year/:month/:day/:title/
        -- about.md --
        ---
        title: About
        redirect_from: /us/
        ---
        See [the first post]({% post_url 2021-09-01-first-day %}) or [the news]({{ site.baseurl }}/news/).
        -- README.md --
        Of the repository.
        -- assets/plan.pdf --
        PDF
        -- assets/site.scss --
        a { }
        -- _layouts/post.html --
        {{ content }}
        -- _posts/2021-09-01-first-day.markdown --
        ---
        layout: post
        title:  "One &amp; <em>two</em>"
        categories: Port Sea
        tags: [ships]
        excerpt: A <b>bold</b> word.
        author: { name: Ann, email: a@example.org }
        published: no
        last_modified_at: March 4th 2022
        hero: true
        ---
        {% raw %}{{ not.run }}{% endraw %} `{% in code %}` {{ site.time }}
        {% include map.html %}

        {% highlight ruby linenos %}
        a = `b`
        {% endhighlight %}

        [Plan]({{ "/assets/plan.pdf" | relative_url }}) and [link]({% link _posts/2021-09-02-b.md %}#x)
        {: .wide}
        -- _posts/2021-09-02-b.md --
        Only a body.
        -- _drafts/idea.md --
        ---
        title: Idea
        ---
        """;

    [Fact]
    public async Task Posts_pages_files_and_settings_are_brought_over()
    {
        using var folder = new ImportedFolder(Old);
        var before = folder.SourceFiles;

        var run = await folder.RunWell("jekyll");

        Assert.Equal(before, folder.SourceFiles);
        Assert.Equal(
            "From jekyll: 3 posts, 1 page, 1 file; 5 written, 0 unchanged, 0 refused; see import-report.txt\n",
            run.Out
        );
        Assert.Equal(
            [
                "import-report.txt",
                "pages/about.md",
                "posts/2021-09-01-first-day.md",
                "posts/2021-09-02-b.md",
                "posts/idea.md",
                "site.yml",
                "static/assets/plan.pdf",
            ],
            folder.SiteNames
        );
        Assert.Equal(
            "title: Harbour & Port\nbase_url: https://harbour.example/office/\ntime_zone: Europe/London\n",
            folder["site.yml"]
        );
        Assert.Equal(
            """
            ---
            title: One & two
            updated: 2022-03-04
            permalink: /2021/09/01/first-day/
            tags:
              - ships
              - Port
              - Sea
            summary: A bold word.
            authors:
              - Ann
            draft: true
            hero: true
            extra:
              layout: post
            ---
            {{ not.run }} `{% in code %}` {{ site.time }}
            {% include map.html %}

            ```ruby
            a = `b`
            ```

            [Plan](/assets/plan.pdf) and [link](2021-09-02-b.md#x)
            {: .wide}

            """.ReplaceLineEndings("\n"),
            folder["posts/2021-09-01-first-day.md"]
        );
        Assert.Equal(
            "---\ntitle: About\naliases:\n  - /us/\n---\nSee [the first post](../posts/2021-09-01-first-day.md) or [the news](/news/).\n",
            folder["pages/about.md"]
        );
        Assert.Contains("draft: true", folder["posts/idea.md"], StringComparison.Ordinal);
        await folder.Build();
    }

    [Fact]
    public async Task What_stays_in_bodies_is_listed_with_file_and_line()
    {
        using var folder = new ImportedFolder(Old);

        var run = await folder.RunWell("jekyll");

        Assert.Contains(
            "posts/2021-09-01-first-day.md:17: warning DM0904: `{{ site.time }}` means nothing to Daymark and stays as text",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "first-day.md:18: warning DM0904: `{% include %}`",
            folder["import-report.txt"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "first-day.md:25: warning DM0904: `{: … }`",
            folder["import-report.txt"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "posts/idea.md: warning DM0905: a draft without date",
            folder["import-report.txt"],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("in code", folder["import-report.txt"], StringComparison.Ordinal);
        Assert.DoesNotContain("not.run", folder["import-report.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        using var folder = new ImportedFolder(Old);
        await folder.RunWell("jekyll");
        var before = folder.SiteFiles;

        var run = await folder.RunWell("jekyll");

        Assert.Contains("; 0 written, 5 unchanged, 0 refused", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, folder.SiteFiles);
    }

    [Fact]
    public async Task A_folder_of_posts_alone_is_enough_and_addresses_are_Daymarks_then()
    {
        using var folder = new ImportedFolder(
            "-- 2021-09-01-a.md --\n---\ntitle: A\n---\nText\n-- 2021-09-02-b.md --\n---\ntitle: B\n---\n"
        );

        await folder.RunWell("jekyll");

        Assert.Equal("---\ntitle: A\n---\nText\n", folder["posts/2021-09-01-a.md"]);
        Assert.Equal("title: old\n", folder["site.yml"]);
    }

    [Fact]
    public async Task Own_signs_between_excerpt_and_rest_become_the_marker()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\n---\ntitle: A\nexcerpt_separator: \"%%%%%\"\n---\n```\n%%%%%\n```\nOne\n%%%%%\nTwo\n"
        );

        await folder.RunWell("jekyll");

        Assert.Equal(
            "---\ntitle: A\n---\n```\n%%%%%\n```\nOne\n\n<!--more-->\n\nTwo\n",
            folder["posts/2021-09-01-a.md"]
        );
    }
}
