using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>A draft must never be published by a misunderstanding, nor a message held back by one.</summary>
public sealed class DraftFlag
{
    [Theory]
    [InlineData("draft: false")]
    [InlineData("draft: \"false\"")]
    [InlineData("draft:")]
    [InlineData("draft: ~")]
    public void False_or_nothing_publishes(string line)
    {
        var site = Build(line);

        Assert.Empty(site.ProblemLines);
        Assert.True(site.Files.ContainsKey("2021/09/a/index.html"));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("draft: \"true\"")]
    [InlineData("draft: 'true'")]
    public void True_holds_back(string line)
    {
        var site = Build(line);

        Assert.Empty(site.ProblemLines);
        Assert.False(site.Files.ContainsKey("2021/09/a/index.html"));
        Assert.DoesNotContain("Secret", site["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: no", "`no`")]
    [InlineData("draft: maybe", "`maybe`")]
    [InlineData("draft: True", "`True`")]
    [InlineData("draft: TRUE", "`TRUE`")]
    [InlineData("draft: 1", "`1`")]
    [InlineData("draft: ''", "``")]
    [InlineData("draft: [true]", "a list")]
    [InlineData("lead: yes", "`yes`")]
    public void Anything_else_is_an_error_at_its_place(string line, string shown)
    {
        var problem = Assert.Single(Build(line).ProblemLines);

        Assert.StartsWith("posts/a.md:4:", problem, StringComparison.Ordinal);
        Assert.Contains("DM0206", problem, StringComparison.Ordinal);
        Assert.Contains(shown, problem, StringComparison.Ordinal);
    }

    private static TestSite Build(string line) =>
        TestSite.Build(
            $"-- site.yml --\ntitle: Harbour\n-- posts/a.md --\n---\ntitle: Secret\ndate: 2021-09-01\n{line}\n---\nText\n"
        );
}
