using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;
using Tomlyn;
using Tomlyn.Parsing;

namespace Daymark.Import;

/// <summary>Reads TOML 1.0 as the nodes that YAML is read as: numbers and dates as they are written.</summary>
internal sealed class TomlText
{
    private readonly SourceText source;
    private readonly string toml;
    private readonly int linesBefore;
    private readonly TomlParser parser;

    private TomlText(SourceText source, string toml, int linesBefore)
    {
        this.source = source;
        this.toml = toml;
        this.linesBefore = linesBefore;
        parser = TomlParser.Create(toml, new TomlSerializerOptions { MaxDepth = YamlLimits.Depth });
    }

    /// <summary>The root table; null, with a problem, when the text cannot be read.</summary>
    public static YamlNode? Read(
        SourceText source,
        string toml,
        int linesBefore,
        ProblemList problems
    )
    {
        try
        {
            return new TomlText(source, toml, linesBefore).Root();
        }
        catch (TomlException e)
        {
            problems.Add(
                ImportProblems.Refused(
                    source.At(linesBefore + (e.Line ?? 1), e.Column ?? 1),
                    $"this is not valid TOML: {Reason(e.Message)}",
                    "Every line is `key = \"value\"`."
                )
            );
            return null;
        }
        catch (YamlLimitException e)
        {
            problems.Add(e.Problem);
            return null;
        }
    }

    private YamlMap Root()
    {
        while (parser.MoveNext())
        {
            if (parser.Current.Kind == TomlParseEventKind.StartTable)
                return Table(0);
        }
        return YamlMap.Empty;
    }

    private YamlNode Value(int depth)
    {
        if (depth > YamlLimits.Depth)
            throw new YamlLimitException(
                YamlProblems.TooDeep(source.At(Place().Line, Place().Column), YamlLimits.Depth)
            );
        var current = parser.Current;
        return current.Kind switch
        {
            TomlParseEventKind.StartTable => Table(depth),
            TomlParseEventKind.StartArray => Array(depth),
            TomlParseEventKind.String => new YamlScalar(parser.GetString(), false, Place()),
            TomlParseEventKind.Boolean => new YamlScalar(
                current.GetBoolean() ? "true" : "false",
                true,
                Place()
            ),
            _ => new YamlScalar(Written(), true, Place()),
        };
    }

    private YamlMap Table(int depth)
    {
        var place = Place();
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        while (parser.MoveNext() && parser.Current.Kind != TomlParseEventKind.EndTable)
        {
            var key = new YamlScalar(parser.GetPropertyName(), false, Place());
            parser.MoveNext();
            Put(entries, key, Value(depth + 1));
        }
        return new YamlMap(entries, place, 1);
    }

    /// <summary>A table may be written in parts that do not follow each other.</summary>
    private void Put(
        List<KeyValuePair<YamlScalar, YamlNode>> entries,
        YamlScalar key,
        YamlNode value
    )
    {
        var at = entries.FindIndex(entry => entry.Key.Text == key.Text);
        if (at < 0)
            entries.Add(new(key, value));
        else if (entries[at].Value is YamlMap old && value is YamlMap more)
            entries[at] = new(key, old with { Entries = [.. old.Entries, .. more.Entries] });
        else if (
            entries[at].Value is YamlList { Items: [YamlMap, ..] } first
            && value is YamlList { Items: [YamlMap, ..] } rest
        )
            entries[at] = new(key, first with { Items = [.. first.Items, .. rest.Items] });
        else
            throw new YamlLimitException(
                YamlProblems.Duplicate(source.At(key.Place.Line, key.Place.Column), key.Text)
            );
    }

    private YamlList Array(int depth)
    {
        var place = Place();
        var items = new List<YamlNode>();
        while (parser.MoveNext() && parser.Current.Kind != TomlParseEventKind.EndArray)
            items.Add(Value(depth + 1));
        return new YamlList(items, place, 1);
    }

    private string Written() =>
        parser.Current.Span is { } span
            ? toml.Substring(span.Offset, Math.Min(span.Length, toml.Length - span.Offset)).Trim()
            : "";

    private TextPlace Place() =>
        new(linesBefore + Math.Max(1, parser.Current.Line), Math.Max(1, parser.Current.Column), 1);

    private static string Reason(string message) =>
        message.Split('\n')[0] is { } line
        && line.IndexOf("error : ", StringComparison.Ordinal) is >= 0 and var at
            ? line[(at + "error : ".Length)..].TrimEnd('.')
            : message.Split('\n')[0].TrimEnd('.');
}
