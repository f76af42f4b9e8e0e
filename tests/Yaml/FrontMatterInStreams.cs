using System.Text;
using CsCheck;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Tests.Support;
using Daymark.Yaml;

namespace Daymark.Tests.Yaml;

/// <summary>Front matter that is read together with that of other files says what it says by itself, or is read by itself.</summary>
public sealed class FrontMatterInStreams
{
    [Fact]
    public void Whatever_stands_in_each() =>
        YamlReaderProperties
            .Text.Array[2, 4]
            .Sample(texts => Agree([.. texts.Select(text => Text(text + "\n"))]), iter: 20_000);

    [Fact]
    public void Whatever_stands_between_good_ones() =>
        YamlReaderProperties.Text.Sample(
            text =>
                Agree([Text("title: a\ntags: [b, c]\n"), Text(text + "\n"), Text("title: d\n")]),
            iter: 10_000
        );

    [Theory]
    [InlineData("title: a\n", "# nothing\n", "tags:\n- b\n- c\n")]
    [InlineData("a: &x 1\nb: *x\n", "a: 2\n", "")]
    [InlineData("text: |\n  one\n  two\n", "text: >-\n  one\n\n  two\n", "'a': \"b\\\n  c\"\n")]
    public void Good_ones_are_read_in_one_stream(params string[] texts) =>
        Assert.NotNull(YamlStream.Read([.. texts.Select(Text)]));

    [Theory]
    [InlineData("a: [b\n", "c: d]\n")]
    [InlineData("a: 'b\n", "c: d'\n")]
    [InlineData("a: &x 1\n", "b: *x\n")]
    [InlineData("a: 1\na: 2\n", "b: 1\n")]
    [InlineData("a: 1\n---\nb: 2\n", "c: 3\n")]
    [InlineData("a: 1\n", "? \n: 2\n")]
    [InlineData("a: 1\n", ": :\n")]
    [InlineData("...\n...\n", "a: 1\n")]
    [InlineData("a: 1\n", "b: 2\n... c\n")]
    [InlineData("a: 1\n", "b: 2\u2028--- c\n")]
    public void Others_are_left_to_be_read_by_themselves(params string[] texts) =>
        Assert.Null(YamlStream.Read([.. texts.Select(Text)]));

    [Fact]
    public void Of_real_messages()
    {
        var root = Path.Combine(Repository.Shared, "corpora");
        Assert.SkipUnless(Directory.Exists(root), "The corpora are not here.");
        var texts = Directory
            .EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file =>
                FrontMatterText.Of(new SourceFile(file, File.ReadAllBytes(file)), new ProblemList())
            )
            .OfType<FrontMatterText>()
            .ToList();

        Assert.All(texts.Chunk(8), chunk => Assert.True(Agree(chunk), chunk[0].File.Path));
        Assert.InRange(texts.Count, 1000, int.MaxValue);
        Assert.Contains(texts.Chunk(8), chunk => YamlStream.Read(chunk) is not null);
    }

    private static FrontMatterText Text(string yaml)
    {
        var path = "posts/2024-01-01-a.md";
        return new FrontMatterText(
            new SourceFile(path, Encoding.UTF8.GetBytes(yaml)),
            new SourceText(path, "---\n" + yaml),
            new FrontMatterParts(yaml, 1, yaml.Length)
        );
    }

    private static bool Agree(IReadOnlyList<FrontMatterText> texts)
    {
        if (YamlStream.Read(texts) is not { } together)
            return true;
        var problems = new ProblemList();
        var alone = texts.Select(text =>
            YamlReader.Read(text.Source, text.Parts.Yaml, text.Parts.LinesBefore, problems)
        );
        return together.Select(Words).SequenceEqual(alone.Select(Words))
            && problems.Sorted().Count == 0;
    }

    /// <summary>A value with all it holds and where; an empty text, whose place nobody asks for, is nothing.</summary>
    private static string Words(YamlNode? root) =>
        root is { IsNull: true } or YamlMap { Entries.Count: 0, Place: { Line: 1, Column: 1 } }
            ? "nothing"
            : Whole(root);

    private static string Whole(YamlNode? node) =>
        node switch
        {
            YamlScalar scalar => $"{scalar.Place} {scalar.Plain} {scalar.Text}",
            YamlList list =>
                $"{list.Place} {list.Size} [{string.Join('|', list.Items.Select(Whole))}]",
            YamlMap map =>
                $"{map.Place} {map.Size} {{{string.Join('|', map.Entries.Select(entry => Whole(entry.Key) + "=" + Whole(entry.Value)))}}}",
            _ => "unread",
        };
}
