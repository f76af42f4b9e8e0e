namespace Daymark.Tests.Import;

/// <summary>What is asked of an import that cannot be done, and what it says.</summary>
public sealed class WrongImports
{
    [Theory]
    [InlineData("jekyll", "nowhere", 2, "there is no folder")]
    [InlineData("feed", "nowhere", 2, "there is no file")]
    [InlineData("jekyll", "empty", 1, "there is no post or page in it")]
    public async Task What_is_not_there_is_a_problem(
        string kind,
        string source,
        int code,
        string reason
    )
    {
        using var folder = new ImportedFolder();
        Directory.CreateDirectory(Path.Combine(folder.Source, "empty"));

        var run = await folder.Run(kind, source);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.SiteFiles);
    }

    [Fact]
    public async Task A_site_is_not_written_into_its_source()
    {
        using var folder = new ImportedFolder("-- _posts/2021-09-01-a.md --\nText\n");
        var before = folder.SourceFiles;

        var run = await folder.Run("jekyll", "", "--site", folder.Source);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, folder.SourceFiles);
    }

    [Fact]
    public async Task As_JSON_every_place_is_a_line_and_the_summary_the_last()
    {
        using var folder = new ImportedFolder(
            "-- _posts/2021-09-01-a.md --\n{{ x }} {{ x }}\n\n{{ x }}\n"
        );

        var run = await folder.Run("jekyll", "", "--format", "json");

        Assert.Equal(
            "{\"type\":\"summary\",\"source\":\"jekyll\",\"posts\":1,\"pages\":0,\"files\":0,\"written\":1,\"unchanged\":0,\"refused\":0,\"warnings\":2}\n",
            run.Out
        );
        Assert.Equal(
            2,
            run.Error.Split('\n').Count(line => line.Contains("DM0904", StringComparison.Ordinal))
        );
    }
}
