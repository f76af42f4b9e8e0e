using Daymark.Diagnostics;
using Daymark.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Daymark.Yaml;

/// <summary>Turns YAML 1.2 text into nodes that know their place. Tags are ignored, scalars keep their text.</summary>
internal sealed class YamlReader(
    string yaml,
    SourceText source,
    int linesBefore,
    bool lastCounts,
    ProblemList problems
)
{
    /// <summary>Values that go on in the first column; each costs another reading of the text.</summary>
    private const int MostRetries = 100;

    private readonly Parser parser = new(new Scanner(new StringReader(yaml), skipComments: true));
    private readonly Dictionary<string, YamlNode?> anchors = new(StringComparer.Ordinal);
    private SourceText source = source;

    /// <summary>Lines of the file above its text, less those of the stream above it.</summary>
    private int linesBefore = linesBefore;

    /// <summary>The line of the file where its text begins.</summary>
    private int first = linesBefore + 1;

    /// <summary>The root value of a text; null, with a problem, when it cannot be read. An empty text is an empty map.</summary>
    /// <param name="linesBefore">Lines of the file above the text.</param>
    /// <param name="lastCounts">True where of two keys of one name the last counts, as to most other readers; else that is a problem.</param>
    public static YamlNode? Read(
        SourceText source,
        string yaml,
        int linesBefore,
        ProblemList problems,
        bool lastCounts = false
    )
    {
        if (yaml.Length > YamlLimits.Length)
        {
            problems.Add(YamlProblems.TooLong(source.At(linesBefore + 1, 1), YamlLimits.Length));
            return null;
        }
        var text = yaml;
        for (var retries = 0; ; retries++)
        {
            var reader = new YamlReader(text, source, linesBefore, lastCounts, problems);
            try
            {
                return reader.ReadDocument();
            }
            catch (SyntaxErrorException e)
                when (retries < MostRetries && QuotedLines.Indent(text, e) is { } indented)
            {
                text = indented;
            }
            catch (YamlException e)
            {
                problems.Add(reader.Complaint(e.Start, e.Message));
                return null;
            }
            // YamlDotNet meets some unclosed brackets with the first, and tags that are no URI with the second.
            catch (Exception e) when (e is InvalidOperationException or ArgumentException)
            {
                problems.Add(reader.Complaint(reader.parser.Current?.End ?? Mark.Empty, e.Message));
                return null;
            }
            catch (YamlLimitException e)
            {
                problems.Add(e.Problem);
                return null;
            }
        }
    }

    /// <summary>A reader of several texts, which stand in one stream.</summary>
    public static YamlReader OfStream(string stream, SourceText first, ProblemList problems)
    {
        var reader = new YamlReader(stream, first, 0, false, problems);
        reader.Begin();
        return reader;
    }

    /// <summary>The root value of the next text in the stream, which a scalar of its own ends.</summary>
    public YamlNode ReadNext(FrontMatterText text)
    {
        anchors.Clear();
        source = text.Source;
        var start = parser.Consume<DocumentStart>();
        linesBefore = text.Parts.LinesBefore - (int)start.Start.Line;
        first = text.Parts.LinesBefore + 1;
        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        parser.Consume<DocumentStart>();
        if (parser.Consume<Scalar>().Value != YamlStream.Separator)
            throw new YamlException("a text holds another document");
        parser.Consume<DocumentEnd>();
        return root;
    }

    /// <summary>Nothing but the texts was in the stream.</summary>
    public void End() => parser.Consume<StreamEnd>();

    private void Begin()
    {
        parser.MoveNext();
        parser.Consume<StreamStart>();
    }

    private YamlNode ReadDocument()
    {
        Begin();
        if (parser.TryConsume<StreamEnd>(out _))
            return YamlMap.Empty;
        parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart second)
            problems.Add(YamlProblems.SecondDocument(At(second.Start)));
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return Resolve(alias);
        if (parser.Current is not NodeEvent start)
            throw new YamlLimitException(
                Complaint(parser.Current?.Start ?? Mark.Empty, "a value is missing")
            );
        if (depth > YamlLimits.Depth)
            throw new YamlLimitException(YamlProblems.TooDeep(At(start.Start), YamlLimits.Depth));
        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        // A name without a value yet marks the anchor as open: an alias to it would hold itself.
        if (anchor is not null)
            anchors[anchor] = null;
        YamlNode node = start switch
        {
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => ReadScalar(),
        };
        if (node.Size > YamlLimits.Size)
            throw new YamlLimitException(
                YamlProblems.TooManyValues(At(start.Start), YamlLimits.Size)
            );
        if (anchor is not null)
            anchors[anchor] = node;
        return node;
    }

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        // A tag of YAML's own such as !!str changes nothing here; one of somebody else's is a text that lost its quotes.
        if (!scalar.Tag.IsEmpty && scalar.Tag.Value.StartsWith('!') && scalar.Tag.Value.Length > 1)
            throw new YamlLimitException(YamlProblems.Tag(At(scalar.Start), scalar.Tag.Value));
        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Place(scalar));
    }

    private YamlList ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        var size = 1;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
            size = Sum(size, items[^1]);
        }
        return new YamlList(items, Place(start), size);
    }

    private YamlMap ReadMap(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var size = 1;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadKey(depth);
            var value = ReadNode(depth + 1);
            size = Sum(size, value);
            var isNew = keys.Add(key.Text);
            if (!isNew && lastCounts)
                entries.RemoveAll(entry => entry.Key.Text == key.Text);
            if (isNew || lastCounts)
                entries.Add(new(key, value));
            else
                problems.Add(
                    YamlProblems.Duplicate(
                        source.At(key.Place.Line, key.Place.Column, key.Place.Length),
                        key.Text
                    )
                );
        }
        return new YamlMap(entries, Place(start), size);
    }

    private YamlScalar ReadKey(int depth)
    {
        var node = ReadNode(depth + 1);
        return node as YamlScalar
            ?? throw new YamlLimitException(
                YamlProblems.KeyNotText(
                    source.At(node.Place.Line, node.Place.Column, node.Place.Length)
                )
            );
    }

    private YamlNode Resolve(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        if (!anchors.TryGetValue(name, out var node))
            throw new YamlLimitException(YamlProblems.UnknownAlias(At(alias.Start), name));
        return node
            ?? throw new YamlLimitException(YamlProblems.AliasOfItself(At(alias.Start), name));
    }

    private Problem Complaint(Mark mark, string message) =>
        new YamlComplaint(source, LineOf(mark), (int)mark.Column, message).Problem();

    private static int Sum(int size, YamlNode node) =>
        (int)Math.Min(int.MaxValue, (long)size + node.Size);

    private TextPlace Place(ParsingEvent e)
    {
        var sameLine = e.Start.Line == e.End.Line;
        return new TextPlace(
            LineOf(e.Start),
            (int)e.Start.Column,
            sameLine ? Math.Max(1, (int)(e.End.Column - e.Start.Column)) : 1
        );
    }

    private SourceLocation At(Mark mark) => source.At(LineOf(mark), (int)mark.Column);

    /// <summary>Of what is empty the parser may say that it stands where all begins.</summary>
    private int LineOf(Mark mark) => Math.Max((int)mark.Line + linesBefore, first);
}
