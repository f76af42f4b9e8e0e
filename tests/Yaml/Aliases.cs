using System.Diagnostics;
using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>Anchors and aliases: handy for a few values, a bomb when nested.</summary>
[Collection(Alone.Name)]
public sealed class Aliases
{
    [Fact]
    public void A_value_can_be_used_in_three_places()
    {
        var site = Build("a: &x Harbour\nb: *x\nc: *x\nd: { e: *x }");

        Assert.Empty(site.ProblemLines);
        Assert.Contains(
            "Harbour|Harbour|Harbour",
            site["2021/09/a/index.html"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_bomb_ends_with_a_message_soon_and_in_little_memory()
    {
        var yaml = new StringBuilder("x0: &x0 [k,k,k,k,k,k,k,k,k]\n");
        for (var i = 1; i <= 9; i++)
        {
            var aliases = string.Join(',', Enumerable.Repeat($"*x{i - 1}", 9));
            yaml.AppendLine(Invariant($"x{i}: &x{i} [{aliases}]"));
        }
        var (watch, before) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());

        var problem = Assert.Single(Build(yaml.ToString()).ProblemLines);

        Assert.StartsWith("posts/a.md:", problem, StringComparison.Ordinal);
        Assert.Contains("DM0104", problem, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
        Assert.True(GC.GetTotalAllocatedBytes() - before < 300_000_000);
    }

    [Theory]
    [InlineData("a: &a [x, *a]")]
    [InlineData("a: &a { b: { c: *a } }")]
    [InlineData("a: &a [&b [*a]]")]
    public void A_value_cannot_hold_itself(string yaml)
    {
        var problem = Assert.Single(Build(yaml).ProblemLines);

        Assert.StartsWith("posts/a.md:4:", problem, StringComparison.Ordinal);
        Assert.Contains(
            "`*a` refers to a value that it is part of",
            problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lists_nested_without_end_are_refused()
    {
        var problem = Assert.Single(Build($"a: {new string('[', 20_000)}").ProblemLines);

        Assert.Contains("DM0104", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_messages_are_still_checked()
    {
        var site = TestSite.Build(
            "-- site.yml --\ntitle: H\n-- posts/a.md --\n---\na: &a [*a]\n---\n-- posts/b.md --\n---\ndate: never\n---\n"
        );

        Assert.Equal(["posts/a.md", "posts/b.md"], site.Problems.Select(p => p.Location!.File));
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static TestSite Build(string yaml) =>
        TestSite.Build(
            $"-- site.yml --\ntitle: H\n-- templates/post.html --\n{{{{ post.extra.b }}}}|{{{{ post.extra.c }}}}|{{{{ post.extra.d.e }}}}\n-- posts/a.md --\n---\ntitle: A\ndate: 2021-09-01\n{yaml}\n---\nText\n"
        );
}
