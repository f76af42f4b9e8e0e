using System.Globalization;
using System.Text.RegularExpressions;
using Daymark.Markdown;
using Daymark.Tests.Support;
using Markdig;

namespace Daymark.Tests.Markdown;

public sealed partial class CommonMark
{
    /// <summary>ẞ and SS: Markdig compares labels sign by sign; ours meet, by LabelFolding.cs.</summary>
    private const int LabelsOfFullCaseFolding = 540;
    private const string Variable = "DAYMARK_COMMONMARK";

    /// <summary>Numbers of examples of version 0.31.2 that come out otherwise, and why.</summary>
    private static readonly Dictionary<int, string> Different = Listed(
        "commonmark-differences.txt"
    );

    [Fact]
    public void Bodies_are_rendered_as_the_specification_says()
    {
        var examples = Examples();

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
                    Additions().Replace(site[$"e{example.Number}/index.html"], "$1$2")
                );
                if (Different.ContainsKey(example.Number))
                    Assert.NotEqual(Comparable(example.Html), rendered);
                else
                    Assert.Equal(Comparable(example.Html), rendered);
            }
        );
    }

    [Fact]
    public void Without_extensions_all_but_one_example_are_rendered_as_the_specification_says()
    {
        var plain = new MarkdownPipelineBuilder().Build();
        foreach (var example in Examples())
        {
            var rendered = Comparable(Markdig.Markdown.ToHtml(example.Markdown, plain));
            if (example.Number == LabelsOfFullCaseFolding)
                Assert.NotEqual(Comparable(example.Html), rendered);
            else
                Assert.Equal(Comparable(example.Html), rendered);
        }
    }

    private static List<CommonMarkExample> Examples()
    {
        var file = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(file),
            $"{Variable} does not name the spec.txt of CommonMark 0.31.2."
        );
        var examples = CommonMarkExample.In(File.ReadAllText(file!)).ToList();
        Assert.Equal(652, examples.Count);
        return examples;
    }

    private static Dictionary<int, string> Listed(string name) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/Markdown", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 2))
            .ToDictionary(
                parts => int.Parse(parts[0], CultureInfo.InvariantCulture),
                parts => parts[1]
            );

    private static string Post(CommonMarkExample example) =>
        $"-- posts/2021-09-01-e{example.Number}.md --\n---\ntitle: x\n---\n{example.Markdown}";

    /// <summary>Open tags are closed on purpose; blanks around blocks and the spelling of quotes mean nothing.</summary>
    private static string Comparable(string html) =>
        HtmlBalancer
            .Balance(html)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("<li>\n<", "<li><", StringComparison.Ordinal)
            .TrimEnd('\n');

    /// <summary>Attributes of ours that no example can type.</summary>
    [GeneratedRegex(
        "(<h[1-6]) id=\"[^\"]*\"|(<pre) tabindex=\"0\"(?=><code)| (?:loading=\"lazy\"|decoding=\"async\")"
    )]
    private static partial Regex Additions();
}
