using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>A build that is asked the same again, over files that are all as it made them, makes no page.</summary>
public sealed class Seals : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int made;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_sources_over_the_same_files_make_no_page()
    {
        Assert.Equal(new WriteResult(2, 0, 0), Write(sources: 1));
        Assert.Equal(2, made);

        Assert.Equal(new WriteResult(0, 2, 0), Write(sources: 1));
        Assert.Equal(2, made);
    }

    [Fact]
    public void Other_sources_make_all_pages_again()
    {
        Write(sources: 1);

        Assert.Equal(new WriteResult(0, 2, 0), Write(sources: 2));
        Assert.Equal(4, made);
    }

    [Theory]
    [InlineData("a.html", "<p>edited")]
    [InlineData("a.html", null)]
    [InlineData(".daymark/manifest", null)]
    public void What_somebody_did_to_the_output_is_repaired(string file, string? text)
    {
        Write(sources: 1);
        if (text is null)
            File.Delete(folder.At($"output/{file}"));
        else
            File.WriteAllText(folder.At($"output/{file}"), text);

        Write(sources: 1);

        Assert.Equal(4, made);
        Assert.Equal("<p>a", File.ReadAllText(folder.At("output/a.html")));
        Assert.True(File.Exists(folder.At("output/.daymark/manifest")));
    }

    [Fact]
    public void A_build_with_a_warning_says_it_again()
    {
        Assert.Single(Problems(sources: 1));
        Assert.Single(Problems(sources: 1));
    }

    [Fact]
    public void Two_folders_have_a_seal_each()
    {
        Write(sources: 1);
        Write(sources: 2, "other");

        Write(sources: 1);
        Write(sources: 2, "other");

        Assert.Equal(4, made);
    }

    private WriteResult? Write(int sources, string output = "output") =>
        Folder(sources, output, new ProblemList()).Write([Page("a"), Page("b")]);

    private IReadOnlyList<Problem> Problems(int sources)
    {
        var problems = new ProblemList();
        Folder(sources, "output", problems)
            .Write([
                new OutputFile(
                    SitePath.Of("w.html"),
                    "w",
                    RenderedContent.Of(() =>
                    {
                        problems.Add(FileProblems.LinkSkipped("w"));
                        return "w"u8.ToArray();
                    })
                ),
            ]);
        return problems.Sorted();
    }

    private OutputFolder Folder(int sources, string output, ProblemList problems) =>
        new(
            folder.At(output),
            problems,
            new Seal((UInt128)sources),
            strict: false,
            () => { },
            TestContext.Current.CancellationToken
        );

    private OutputFile Page(string name) =>
        new(
            SitePath.Of($"{name}.html"),
            name,
            RenderedContent.Of(() =>
            {
                Interlocked.Increment(ref made);
                return System.Text.Encoding.UTF8.GetBytes($"<p>{name}");
            })
        );
}
