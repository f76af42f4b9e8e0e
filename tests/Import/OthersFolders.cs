using System.Text;

namespace Daymark.Tests.Import;

/// <summary>Whatever lies in a folder that is imported, nothing outside of it is read and nothing that is there is lost.</summary>
public sealed class OthersFolders
{
    [Fact]
    public async Task A_file_that_is_there_already_and_differs_is_never_overwritten()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\n---\ntitle: A\n---\n-- _posts/2021-09-02-b.md --\n---\ntitle: B\n---\n"
        );
        folder.WriteInSite("site.yml", "title: Mine\n");
        folder.WriteInSite("posts/2021-09-01-a.md", "Mine");

        var run = await folder.Run("jekyll");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "posts/2021-09-01-a.md: error DM0902: this was not brought over, because another file of that name is there",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("Mine", folder["posts/2021-09-01-a.md"]);
        Assert.Equal("title: Mine\n", folder["site.yml"]);
        Assert.True(folder.Has("posts/2021-09-02-b.md"));
    }

    [Fact]
    public async Task A_report_of_somebody_elses_is_left_alone()
    {
        using var folder = new ImportedFolder("-- _posts/2021-09-01-a.md --\n{{ x }}\n");
        folder.WriteInSite("import-report.txt", "Mine");

        var run = await folder.Run("jekyll");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Mine", folder["import-report.txt"]);
    }

    [Fact]
    public async Task Symbolic_links_are_neither_followed_out_of_the_source_nor_into_the_site()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\nText\n-- _posts/x/2021-09-02-b.md --\nText\n"
        );
        var secret = Path.Combine(Path.GetDirectoryName(folder.Source)!, "secret");
        Directory.CreateDirectory(secret);
        await File.WriteAllTextAsync(
            Path.Combine(secret, "2021-09-03-s.md"),
            "Secret",
            TestContext.Current.CancellationToken
        );
        Directory.CreateSymbolicLink(Path.Combine(folder.Source, "_posts", "out"), secret);
        File.CreateSymbolicLink(
            Path.Combine(folder.Source, "_posts", "2021-09-04-s.md"),
            Path.Combine(secret, "2021-09-03-s.md")
        );
        Directory.CreateDirectory(Path.Combine(folder.Site, "posts"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Site, "posts", "x"), secret);

        var run = await folder.Run("jekyll");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "_posts/out: warning DM0906: passed over: this is a symbolic link",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "posts/x/2021-09-02-b.md: error DM0902: this was not brought over, because posts/x is a symbolic link",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(["2021-09-03-s.md"], Directory.GetFiles(secret).Select(Path.GetFileName));
        Assert.False(folder.Has("posts/2021-09-04-s.md"));
    }

    [Fact]
    public async Task Names_that_some_file_systems_cannot_hold_are_made_safe_and_keep_their_address()
    {
        using var folder = new ImportedFolder();
        foreach (
            var name in new[] { "a?b:c", "con", "trailing...", "-‘quoted’", "bløg Pöst", "A?B:C" }
        )
            folder.Write($"_posts/{name}.md", $"---\ntitle: T\ndate: 2021-09-01\n---\n{name}");

        await folder.RunWell("jekyll");

        Assert.Equal(
            [
                "posts/-‘quoted’.md",
                "posts/A-B-C.md",
                "posts/_con.md",
                "posts/a-b-c-2.md",
                "posts/bløg Pöst.md",
                "posts/trailing.md",
                "site.yml",
            ],
            folder.SiteNames
        );
        await folder.Build();
        Assert.True(folder.Has("output/2021/09/bløg-pöst/index.html"));
    }

    [Fact]
    public async Task UTF_16_byte_order_marks_and_line_ends_of_Windows_are_read_and_other_encodings_refused()
    {
        using var folder = new ImportedFolder();
        const string text = "---\r\ntitle: Ä\r\n---\r\nBödy\r\n";
        folder.Write("_posts/2021-09-01-a.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
        folder.Write(
            "_posts/2021-09-02-b.md",
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]
        );
        folder.Write("_posts/2021-09-03-c.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        folder.Write("_posts/2021-09-04-d.md", Encoding.Latin1.GetBytes(text));

        var run = await folder.Run("jekyll");

        Assert.Equal(1, run.ExitCode);
        foreach (
            var post in new[]
            {
                "posts/2021-09-01-a.md",
                "posts/2021-09-02-b.md",
                "posts/2021-09-03-c.md",
            }
        )
            Assert.Equal("---\ntitle: Ä\n---\nBödy\n", folder[post]);
        Assert.Contains(
            "_posts/2021-09-04-d.md:2:8: error DM0901: this file was not brought over: this file is not UTF-8",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_huge_file_is_refused_and_hostile_ones_take_no_time()
    {
        using var folder = new ImportedFolder();
        folder.Write("_posts/2021-09-01-huge.md", new byte[9 * 1024 * 1024]);
        folder.Write(
            "_posts/2021-09-02-open.md",
            "---\ntitle: T\n---\n"
                + string.Concat(Enumerable.Repeat("{% raw %}{{ {{< <% {: `", 40_000))
        );
        folder.Write(
            "_posts/2021-09-03-aliases.md",
            "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n---\n"
        );

        var run = await folder.Run("jekyll");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "2021-09-01-huge.md: error DM0901: this file was not brought over: it is longer than 8 MB",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("2021-09-03-aliases.md", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_counter_or_a_nest_that_no_build_could_read_is_refused_with_the_reason()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\nA :counter[x] here\n-- _posts/2021-09-02-b.md --\nFine\n"
        );
        folder.Write("_posts/2021-09-03-c.md", new string('>', 5000) + " deep");

        var run = await folder.Run("jekyll");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "_posts/2021-09-01-a.md: error DM0901: this file was not brought over: there is no counter `x`",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "_posts/2021-09-03-c.md: error DM0901: this file was not brought over: the Markdown is nested too deeply",
            run.Error,
            StringComparison.Ordinal
        );
        await folder.Build();
    }

    [Fact]
    public async Task Keys_that_mean_something_else_here_go_under_extra()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\n---\ntitle: A\nlead: Some words\nlayout: wide\nextra: 5\nimage: false\nupdated: soon\nTags: [x]\ndraft: perhaps\n---\n"
        );

        var run = await folder.RunWell("jekyll");

        Assert.Equal(
            "---\ntitle: A\ntags:\n  - x\ndraft: true\nextra:\n  lead: Some words\n  layout: wide\n  image: false\n  updated: soon\n  extra: 5\n---\n",
            folder["posts/2021-09-01-a.md"]
        );
        Assert.Contains(
            "whether `perhaps` means a draft is not known, so it is one",
            run.Error,
            StringComparison.Ordinal
        );
        await folder.Build();
    }
}
