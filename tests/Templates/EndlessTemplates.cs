using System.Diagnostics;

namespace Daymark.Tests.Templates;

public sealed class EndlessTemplates
{
    private const string Partials = """
        -- templates/partials/a.html --
        {{ include 'a' }}
        -- templates/partials/b.html --
        {{ include 'c' }}
        -- templates/partials/c.html --
        {{ include 'b' }}
        -- templates/partials/e.html --
        e
        -- templates/partials/f.html --
        {{ func g; include 'f'; end; g }}
        """;

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ while true }}0123456789 and so on{{ end }}")]
    [InlineData("{{ for i in 1..9 }}{{ for j in 1..1000000000 }}{{ end }}{{ end }}")]
    [InlineData("{{ for i in 1..100000 }}{{ for j in 1..100000 }}{{ end }}{{ end }}")]
    [InlineData("{{ 1..1000000000 | array.size }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f(x); ret f x + 1; end; f 1 }}")]
    [InlineData("{{ func f; g; end; func g; f; end; f }}")]
    [InlineData("{{ a = []; a[0] = a; a }}")]
    [InlineData("{{ a = {}; a.b = a; a }}")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}")]
    [InlineData("{{ include 'a' }}")]
    [InlineData("{{ include 'b' }}")]
    [InlineData("{{ include 'f' }}")]
    public void What_never_ends_is_stopped_with_a_message_within_seconds(string template)
    {
        var clock = Stopwatch.StartNew();

        var problem = TemplateRun.Problem(template, Partials);

        Assert.StartsWith("templates/", problem, StringComparison.Ordinal);
        Assert.True(clock.Elapsed.TotalSeconds < 60, $"{clock.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void A_cycle_of_includes_is_named() =>
        Assert.Contains(
            "templates/partials/b.html includes templates/partials/c.html includes templates/partials/b.html",
            TemplateRun.Problem("{{ include 'b' }}", Partials),
            StringComparison.Ordinal
        );

    [Fact]
    public void Deep_brackets_are_a_message() =>
        Assert.StartsWith(
            "templates/post.html:",
            TemplateRun
                .Build("{{ " + new string('(', 20_000) + "1" + new string(')', 20_000) + " }}")
                .ProblemLines[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void A_partial_can_be_included_twice() =>
        Assert.Equal(
            "e\ne",
            TemplateRun.Print("{{ include 'e' }}{{ include 'e' }}", Partials).Trim()
        );
}
