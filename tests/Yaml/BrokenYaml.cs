using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>YAML that cannot be read is an error at the line of the file, never a fault of the program.</summary>
public sealed class BrokenYaml
{
    [Theory]
    [InlineData("date: 2021-09-01\ntitle: Part one: the start", "3:16", "colon")]
    [InlineData("tags:\n\t- x", "3:1", "tab")]
    [InlineData("title: A\nextra:\n  a: 1\n\tb: 2", "5:1", "tab")]
    [InlineData("title: \"Part one\ndate: 2021-09-01", "2:8", "quot")]
    [InlineData("title: 'Part one\ndate: 2021-09-01", "2:8", "quot")]
    [InlineData("title: [a\ndate: 2021-09-01", "2:8", "bracket")]
    [InlineData("title: {a: b\ndate: 2021-09-01", "2:8", "bracket")]
    [InlineData("title: @here", "2:8", "`@`")]
    [InlineData("title: %done", "2:8", "`%`")]
    [InlineData("title: `here`", "2:8", "`")]
    [InlineData("title: \"A\" and B", "2:12", "quote")]
    [InlineData("title: *Bold* words", "2:8", "quote")]
    [InlineData("title: A\ndate:2021-09-01", "3:1", "space")]
    [InlineData("title: A\nSome prose", "3:1", "`key: value`")]
    [InlineData(" title: A\ndate: 2021-09-01", "3:1", "column")]
    [InlineData("title: A\n- a", "3:1", "`key: value`")]
    public void The_place_is_that_of_the_mistake_and_the_message_names_it(
        string yaml,
        string place,
        string word
    )
    {
        var problem = Assert.Single(Build(yaml).Problems);

        Assert.Equal("DM0103", problem.Kind.Code);
        Assert.Equal($"posts/a.md:{place}", problem.Location!.ToString());
        Assert.Contains(word, problem.Message + problem.Hint, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_key_written_twice_is_an_error_at_the_second()
    {
        var problem = Assert.Single(Build("title: One\ndate: 2021-09-01\ntitle: Two").Problems);

        Assert.Equal("posts/a.md:4:1", problem.Location!.ToString());
        Assert.Contains("`title`", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_reported_in_one_run()
    {
        var site = TestSite.Build(
            "-- site.yml --\ntitle: H\n-- posts/a.md --\n---\ndate: 2024-01-02\ntitle: Part one: the start\n---\nBody\n-- posts/b.md --\n---\ntags:\n\t- x\n---\n"
        );

        Assert.Equal(
            ["posts/a.md:3:16", "posts/b.md:3:1"],
            site.Problems.Select(problem => problem.Location!.ToString())
        );
        Assert.Empty(site.Files);
    }

    [Fact]
    public void A_quoted_value_may_go_on_in_the_first_column()
    {
        var site = Build("title: \"Part one\nand two\"\ndate: 2021-09-01");

        Assert.Empty(site.ProblemLines);
        Assert.Contains(
            "<h1>Part one and two</h1>",
            site["2021/09/a/index.html"],
            StringComparison.Ordinal
        );
    }

    private static TestSite Build(string yaml) =>
        TestSite.Build($"-- site.yml --\ntitle: H\n-- posts/a.md --\n---\n{yaml}\n---\nText\n");
}
