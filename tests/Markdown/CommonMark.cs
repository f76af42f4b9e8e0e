using System.Text.RegularExpressions;
using Daymark.Markdown;
using Daymark.Tests.Support;

namespace Daymark.Tests.Markdown;

public sealed partial class CommonMark
{
    private const string Variable = "DAYMARK_COMMONMARK";

    /// <summary>Examples of version 0.31.2 that come out otherwise, and why.</summary>
    private static readonly Dictionary<int, string> Different = new()
    {
        [540] = "labels are compared by simple case mapping, which does not make SS of ẞ",
        [608] = "a bare address is a link",
        [611] = "a bare address is a link",
    };

    [Fact]
    public void Bodies_are_rendered_as_the_specification_says()
    {
        var file = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(file),
            $"{Variable} does not name the spec.txt of CommonMark 0.31.2."
        );
        var examples = CommonMarkExample.In(File.ReadAllText(file!)).ToList();
        Assert.Equal(652, examples.Count);

        var site = TestSite.Build(
            Body.Templates
                + "\n-- site.yml --\ntitle: x\npermalink: /{slug}/\n"
                + string.Concat(examples.Select(Post))
        );

        Assert.All(
            examples,
            example =>
            {
                var rendered = Comparable(
                    HeadingId().Replace(site[$"e{example.Number}/index.html"], "$1")
                );
                if (Different.ContainsKey(example.Number))
                    Assert.NotEqual(Comparable(example.Html), rendered);
                else
                    Assert.Equal(Comparable(example.Html), rendered);
            }
        );
    }

    private static string Post(CommonMarkExample example) =>
        $"-- posts/2021-09-01-e{example.Number}.md --\n---\ntitle: x\n---\n{example.Markdown}";

    /// <summary>Open tags are closed on purpose; blanks around blocks and the spelling of quotes mean nothing.</summary>
    private static string Comparable(string html) =>
        HtmlBalancer
            .Balance(html)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("<li>\n<", "<li><", StringComparison.Ordinal)
            .TrimEnd('\n');

    [GeneratedRegex("(<h[1-6]) id=\"[^\"]*\"")]
    private static partial Regex HeadingId();
}
