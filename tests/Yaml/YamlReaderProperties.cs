using CsCheck;
using Daymark.Diagnostics;
using Daymark.Yaml;

namespace Daymark.Tests.Yaml;

/// <summary>Whatever stands in a file, the readers answer with values or problems.</summary>
public sealed class YamlReaderProperties
{
    private static readonly string[] Pieces =
    [
        "---",
        "...",
        "+++",
        "\n",
        "\n",
        "\n",
        " ",
        "  ",
        "\t",
        ":",
        ": ",
        "- ",
        "? ",
        "#",
        " # ",
        "&a",
        "*a",
        "!",
        "!!int ",
        "|",
        ">",
        "|-\n",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "\\",
        "@",
        "`",
        "%",
        "%YAML 1.2\n",
        "<<",
        "title",
        "date: 2021-09-20",
        "tags",
        "no",
        "\0",
        "\u0085",
        "\u2028",
        "\ufeff",
        "é",
        "😀",
    ];

    internal static readonly Gen<string> Text = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]),
            Gen.String
        )
        .Array[0, 30]
        .Select(string.Concat);

    [Fact]
    public void Any_text_is_split_or_refused_with_a_problem() =>
        Text.Sample(text =>
        {
            var problems = new ProblemList();
            var parts = FrontMatterSplitter.Split(new SourceText("posts/a.md", text), problems);
            return (parts is null) == problems.HasErrors
                && (
                    parts is null
                    || (
                        parts.BodyStart >= parts.Yaml.Length
                        && parts.BodyStart <= text.Length
                        && text.Contains(parts.Yaml, StringComparison.Ordinal)
                    )
                );
        });

    [Fact]
    public void Any_text_is_read_or_refused_with_a_problem_in_its_lines() =>
        Text.Sample(
            text =>
            {
                var source = new SourceText("site.yml", text);
                var problems = new ProblemList();
                var root = YamlReader.Read(source, text, 0, problems);
                return (root is not null || problems.HasErrors)
                    && problems.Sorted().All(problem => problem.Location!.Line >= 0);
            },
            iter: 3_000
        );

    [Fact]
    public void A_tag_that_is_no_address_is_a_problem_at_its_line()
    {
        const string Text = "title: T\ndate: !!+++&a[\n";
        var problems = new ProblemList();

        YamlReader.Read(new SourceText("site.yml", Text), Text, 0, problems);

        Assert.Equal(2, Assert.Single(problems.Sorted()).Location!.Line);
    }

    [Fact]
    public void Scalars_keep_their_text_in_every_way_of_writing_them() =>
        Gen.Select(Gen.Char["abc019.:-#'\"\\ éя😀[]{},&*!|>%@`~+"].Array[0, 12], Gen.Int[0, 1])
            .Where(pair => !pair.Item1.Any(char.IsSurrogate))
            .Select(pair => (Value: new string(pair.Item1), Single: pair.Item2 == 0))
            .Array[1, 6]
            .Sample(values =>
            {
                var yaml = string.Concat(
                    values.Select((value, i) => $"k{i}: {Quoted(value.Value, value.Single)}\n")
                );
                var problems = new ProblemList();
                var root = YamlReader.Read(new SourceText("a.yml", yaml), yaml, 0, problems);
                return root is YamlMap map
                    && map.Entries.Select(entry => ((YamlScalar)entry.Value).Text)
                        .SequenceEqual(values.Select(value => value.Value));
            });

    [Fact]
    public void Plain_words_and_numbers_keep_their_text() =>
        Gen.Char["0123456789abcefnoxy.+_ADTZ"]
            .Array[1, 10]
            .Select(chars => new string(chars))
            .Array[1, 6]
            .Sample(values =>
            {
                var yaml = string.Concat(values.Select(value => $"- {value}\n"));
                var problems = new ProblemList();
                return YamlReader.Read(new SourceText("a.yml", yaml), yaml, 0, problems)
                        is YamlList list
                    && list.Items.Select(item => ((YamlScalar)item).Text).SequenceEqual(values);
            });

    private static string Quoted(string value, bool single) =>
        single
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
