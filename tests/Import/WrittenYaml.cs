using System.Text;
using CsCheck;
using Daymark.Diagnostics;
using Daymark.Import;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Tests.Import;

public sealed class WrittenYaml
{
    private static readonly TextPlace Here = new(1, 1, 1);

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
                "- # : , [ ] { } & * ! | > ' \" % @ ` \\ \n \t true null ~ a: b é 🛥 \u2028 \u0085 \uFEFF key 0x1F 1.20 --- ... ? =".Split(
                    ' '
                )
            )
            .Array[0, 6]
            .Select(pieces => string.Join(' ', pieces)),
        Gen.OneOf("one", "\n", "\n\n", " ", "two: three", "# four")
            .Array[0, 8]
            .Select(string.Concat)
    );

    private static readonly Gen<YamlNode> Nodes = Gen.Recursive<YamlNode>(
        (depth, inner) =>
            depth > 3
                ? Scalars()
                : Gen.OneOf(
                    Scalars(),
                    inner.Array[0, 3].Select(YamlNode (items) => new YamlList(items, Here, 1)),
                    Gen.Select(Words, inner)
                        .Array[0, 3]
                        .Select(
                            YamlNode (entries) =>
                                new YamlMap(
                                    [
                                        .. entries
                                            .DistinctBy(entry => Clean(entry.Item1))
                                            .Select(entry =>
                                                KeyValuePair.Create(
                                                    new YamlScalar(Clean(entry.Item1), false, Here),
                                                    entry.Item2
                                                )
                                            ),
                                    ],
                                    Here,
                                    1
                                )
                        )
                )
    );

    private static Gen<YamlNode> Scalars() =>
        Words.Select(YamlNode (text) => new YamlScalar(Clean(text), false, Here));

    [Fact]
    public void What_is_written_reads_back_as_the_same() =>
        Gen.Select(Words, Nodes)
            .Sample(
                (key, node) =>
                {
                    var yaml = new StringBuilder();
                    NodeText.WriteMap(yaml, [new("k" + Clean(key), node)]);
                    var problems = new ProblemList();
                    var text = yaml.ToString();
                    var read = YamlReader.Read(new SourceText("a", text), text, 0, problems);
                    Assert.Empty(problems.Sorted());
                    var entry = Assert.Single(((YamlMap)read!).Entries);
                    Assert.Equal("k" + Clean(key), entry.Key.Text);
                    Assert.Equal(Shape(node), Shape(entry.Value));
                },
                iter: 3000
            );

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("true", "\"true\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("", "\"\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("no", "no")]
    [InlineData("1.20", "1.20")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("/about/", "/about/")]
    public void A_text_is_quoted_only_where_it_must_be(string text, string yaml) =>
        Assert.Equal(yaml, NodeText.Scalar(text, wasPlain: false));

    /// <summary>Halves of surrogate pairs are no text; neither YAML nor UTF-8 can hold them. Keys end at 1,024 characters.</summary>
    private static string Clean(string text)
    {
        var clean = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return clean.Length > 200 ? clean[..100] : clean;
    }

    private static string Shape(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => $"'{scalar.Text}'",
            YamlList list => $"[{string.Join(",", list.Items.Select(Shape))}]",
            _ =>
                $"{{{string.Join(",", ((YamlMap)node).Entries.Select(entry => $"'{entry.Key.Text}':{Shape(entry.Value)}"))}}}",
        };
}
