using Daymark.Diagnostics;
using Daymark.Import;
using Daymark.Yaml;

namespace Daymark.Tests.Import;

public sealed class FrontMatterOfOthers
{
    [Theory]
    [InlineData("---\ntitle: T\n---\nBody")]
    [InlineData("\n\n---\ntitle: T\n...\nBody")]
    [InlineData("+++\ntitle = \"T\"\n+++\nBody")]
    [InlineData("{\n  \"title\": \"T\"\n}\nBody")]
    [InlineData("---json\n{ \"title\": \"T\" }\n---\nBody")]
    [InlineData("---toml\ntitle = 'T'\n---\nBody")]
    [InlineData("title: T\ndate: 2021-09-20\n---\nBody")]
    [InlineData("<!--\n---\ntitle: Old\n---\n-->\n---\ntitle: T\n---\nBody")]
    // Of two keys of one name the last counts, as to most readers.
    [InlineData("---\ntitle: Old\ntitle: T\n---\nBody")]
    public void It_is_read_however_it_is_written(string text)
    {
        var (frontMatter, body) = Cut(text, out _)!.Value;

        Assert.Equal("T", ((YamlScalar)frontMatter.Find("title")!).Text);
        Assert.Equal("Body", body.Trim());
    }

    [Theory]
    [InlineData("Words\n\n---\n\nmore")]
    [InlineData("{{ shortcode }}\n\nBody")]
    [InlineData("{ a brace }\n")]
    [InlineData("<!-- a remark -->\n\nBody")]
    [InlineData("")]
    public void A_text_without_any_is_all_body(string text)
    {
        var (frontMatter, body) = Cut(text, out _)!.Value;

        Assert.Empty(frontMatter.Entries);
        Assert.Equal(text, body);
    }

    [Theory]
    [InlineData("---\ntitle: T\n", "DM0201")]
    [InlineData("---\ntitle: [a\n---\n", "DM0103")]
    [InlineData("---\n- a\n---\n", "DM0108")]
    [InlineData("+++\ntitle = T\n+++\n", "DM0901")]
    [InlineData("+++\na = 1\na = 2\n+++\n", "DM0105")]
    [InlineData("---json\n{ \"a\": }\n---\n", "DM0901")]
    public void What_cannot_be_read_is_a_problem_with_its_place(string text, string code)
    {
        Assert.Null(Cut(text, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal(code, problem.Kind.Code);
        Assert.True(problem.Location!.Line > 0);
    }

    [Fact]
    public void TOML_keeps_numbers_dates_and_tables_as_they_are_written()
    {
        var (map, _) = Cut(
            "+++\nd = 2016-03-01T10:00:00-05:00\nn = 1_000\nf = 1.50\nb = true\ns = \"\"\"\na\nb\"\"\"\nx.y = 1\n[t]\nl = [[1], []]\n[[m]]\na = 1\n[[m]]\na = 2\n[t.u]\nz = 'q'\n+++\n",
            out _
        )!.Value;

        var yaml = new System.Text.StringBuilder();
        NodeText.WriteMap(
            yaml,
            map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, entry.Value))
        );

        Assert.Equal(
            """
            d: 2016-03-01T10:00:00-05:00
            n: 1_000
            f: 1.50
            b: true
            s: |-
              a
              b
            x:
              y: 1
            t:
              l:
                -
                  - 1
                - []
              u:
                z: q
            m:
              - a: 1
              - a: 2

            """.ReplaceLineEndings("\n"),
            yaml.ToString()
        );
    }

    [Theory]
    [InlineData("[", "+++\na = ", "+++\n")]
    [InlineData("{\"a\":", "---json\n", "---\n")]
    [InlineData("[", "---\na: ", "\n---\n")]
    public void A_hundred_thousand_open_brackets_end_in_a_problem(
        string bracket,
        string before,
        string after
    )
    {
        var text = before + string.Concat(Enumerable.Repeat(bracket, 100_000)) + "\n" + after;

        Assert.Null(Cut(text, out var problems));
        Assert.NotEmpty(problems);
    }

    private static (YamlMap FrontMatter, string Body)? Cut(
        string text,
        out IReadOnlyList<Problem> problems
    )
    {
        var list = new ProblemList();
        var parts = FrontMatterCutter.Cut(new SourceText("a.md", text), list);
        problems = list.Sorted();
        return parts;
    }
}
