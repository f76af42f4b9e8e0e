using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>An accented letter can be one character or a letter and a mark; macOS stores file names as the second. Both are one name.</summary>
public sealed class SpellingsOfAccents
{
    private const string Apart = "cafe\u0301";
    private const string AsOne = "caf\u00e9";
    private const string Encoded = "caf%C3%A9";

    [Fact]
    public void A_message_tag_or_file_named_with_marks_apart_is_published_in_normal_form_c()
    {
        var site = TestSite.Build(
            $"""
            -- site.yml --
            title: x
            -- posts/2021-09-01-{Apart}/index.md --
            ---
            title: x
            tags: [{Apart}, {AsOne}]
            ---
            [a]({AsOne}.pdf) [b]({Apart}.pdf) [c](cafe%CC%81.pdf#{Apart}) [d](/{Apart}.txt)
            -- posts/2021-09-01-{Apart}/{Apart}.pdf --
            x
            -- static/{Apart}.txt --
            x
            -- templates/post.html --
            {"{{ post.content }}"}
            """
        );

        Assert.Empty(site.ProblemLines);
        Assert.All(
            site.Files.Keys,
            path => Assert.DoesNotContain("\u0301", path, StringComparison.Ordinal)
        );
        Assert.Contains($"2021/09/{AsOne}/{AsOne}.pdf", site.Files.Keys);
        Assert.Contains($"{AsOne}.txt", site.Files.Keys);
        Assert.Single(site.Plan!.Site.Sections[0].Tags);
        var links = site.Html($"2021/09/{AsOne}/index.html").QuerySelectorAll("main a");
        Assert.Equal(
            [$"{Encoded}.pdf", $"{Encoded}.pdf", $"{Encoded}.pdf#cafe%CC%81", $"/{Encoded}.txt"],
            links.Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task A_link_typed_in_one_spelling_finds_a_file_stored_in_the_other()
    {
        using var site = SiteOnDisk.Plain();
        site.Write($"posts/2021-09-02-{Apart}.md", $"# A\n[b](2021-09-03-{Apart}2.md)\n");
        site.Write($"posts/2021-09-03-{AsOne}2.md", $"# B\n[a](2021-09-02-{AsOne}.md)\n");

        var run = await site.BuildWell("--strict");

        Assert.Empty(run.Error);
        Assert.Contains(
            $"/2021/09/{Encoded}2/",
            site.Read($"output/2021/09/{AsOne}/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"/2021/09/{Encoded}/",
            site.Read($"output/2021/09/{AsOne}2/index.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("posts/2021-09-02-{0}.md")]
    [InlineData("static/{0}.txt")]
    [InlineData("templates/{0}.html")]
    [InlineData("data/{0}.yml")]
    public async Task Two_files_that_differ_only_in_the_spelling_are_an_error_that_names_them(
        string path
    )
    {
        using var site = SiteOnDisk.Plain();
        foreach (var name in new[] { Apart, AsOne })
            site.Write(path.Replace("{0}", name, StringComparison.Ordinal), "a: x\n");

        var run = await site.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            path.Replace("{0}", Apart, StringComparison.Ordinal) + ": error DM0210",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            path.Replace("{0}", AsOne, StringComparison.Ordinal),
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData($"permalink: /{Apart}/", $"permalink: /{AsOne}/")]
    [InlineData($"permalink: /{Apart}/", "permalink: /CAF\u00c9/")]
    [InlineData("permalink: /caf%C3%A9/", $"permalink: /{Apart}/")]
    [InlineData($"slug: {Apart}", $"slug: {AsOne}")]
    public void Two_messages_whose_addresses_differ_only_in_the_spelling_are_an_error_that_names_both(
        string first,
        string second
    )
    {
        var line = Assert.Single(
            TestSite
                .Build(
                    $"-- site.yml --\ntitle: x\n-- posts/2021-09-01-a.md --\n---\ntitle: A\n{first}\n---\n-- posts/2021-09-01-b.md --\n---\ntitle: B\n{second}\n---\n"
                )
                .ProblemLines
        );

        Assert.Contains("DM0501", line, StringComparison.Ordinal);
        Assert.Contains("posts/2021-09-01-a.md", line, StringComparison.Ordinal);
        Assert.Contains("posts/2021-09-01-b.md", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_has_one_id_however_it_is_typed()
    {
        var site = TestSite.Build(
            $"-- site.yml --\ntitle: x\n-- posts/2021-09-01-a.md --\n---\ntitle: A\n---\n## {Apart}\n"
        );

        Assert.NotNull(site.Html("2021/09/a/index.html").GetElementById(AsOne));
        Assert.Equal(5, Encoding.UTF8.GetByteCount(AsOne));
    }
}
