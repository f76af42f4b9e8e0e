using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>Files that were surely meant to be published.</summary>
public sealed class TextsNobodyReads
{
    [Theory]
    [InlineData("posts/2021-09-01-a.markdown")]
    [InlineData("posts/2021/Statement.DOCX")]
    [InlineData("pages/about.txt")]
    [InlineData("pages/about.html")]
    public async Task A_text_of_another_kind_is_told(string path)
    {
        using var site = SiteOnDisk.Plain();
        site.Write(path, "text"u8.ToArray());

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            $"{path}: warning DM0113: this file is published nowhere",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("posts/deep/notes.txt")]
    [InlineData("posts/deep/more/notes.html")]
    [InlineData("static/notes.txt")]
    [InlineData("posts/picture.png")]
    [InlineData("posts/.notes.txt")]
    [InlineData("notes.txt")]
    public async Task Files_of_messages_and_of_the_site_are_not(string path)
    {
        using var site = SiteOnDisk.Plain();
        site.Write("posts/deep/index.md", "---\ndate: 2021-09-01\n---\n# A\n"u8.ToArray());
        site.Write(path, "text"u8.ToArray());

        var run = await site.Build();

        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("_posts", "posts")]
    [InlineData("Posts", "posts")]
    [InlineData("page", "pages")]
    public async Task A_folder_by_another_name_is_told_where_nothing_is_published(
        string name,
        string meant
    )
    {
        using var site = new SiteOnDisk("-- site.yml --\ntitle: H\n");
        site.Write($"{name}/2021/2021-09-01-a.md", "# A"u8.ToArray());

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            $"warning DM0114: there are no messages and no pages in {meant}/, but there are Markdown files in {name}/",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_folder_of_the_authors_own_beside_messages_is_not()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("posts/2021-09-01-a.md", "# A"u8.ToArray());
        site.Write("news/a.md", "# A"u8.ToArray());

        Assert.Equal("", (await site.Build()).Error);
    }
}
