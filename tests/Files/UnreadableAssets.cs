using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>A file of the site that cannot be read is a problem of the site, not of the output folder.</summary>
public sealed class UnreadableAssets
{
    [Fact]
    public void All_of_them_are_named_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var problems = new ProblemList();

        var result = new OutputFolder(
            folder.At("output"),
            problems,
            new Seal(0),
            strict: false,
            () => { },
            TestContext.Current.CancellationToken
        ).Write([Locked("a.png"), Locked("b.png")]);

        Assert.Null(result);
        Assert.Equal(
            ["static/a.png DM0111", "static/b.png DM0111"],
            problems.Sorted().Select(problem => $"{problem.Location} {problem.Kind.Code}")
        );
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static OutputFile Locked(string name) =>
        new(
            SitePath.Of(name),
            $"static/{name}",
            new CopiedContent(
                new AssetFile(
                    $"static/{name}",
                    1,
                    () => throw new UnauthorizedAccessException("It is locked.")
                )
            )
        );
}
