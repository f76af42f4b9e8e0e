using System.Text;
using System.Text.Json;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Reads JSON as the nodes that YAML is read as.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = YamlLimits.Depth,
    };

    public static YamlNode? Read(
        SourceText source,
        string json,
        int linesBefore,
        ProblemList problems
    )
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Node(document.RootElement, new TextPlace(linesBefore + 1, 1, 1));
        }
        catch (JsonException e)
        {
            problems.Add(
                ImportProblems.Refused(
                    source.At(
                        linesBefore + 1 + (int)(e.LineNumber ?? 0),
                        (int)(e.BytePositionInLine ?? 0) + 1
                    ),
                    "this is not valid JSON"
                )
            );
            return null;
        }
    }

    /// <summary>The offset after the object that starts at an offset; null when none does.</summary>
    public static int? EndOfObject(string text, int start)
    {
        var bytes = Encoding.UTF8.GetBytes(text[start..]);
        var reader = new Utf8JsonReader(
            bytes,
            new JsonReaderOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = YamlLimits.Depth,
            }
        );
        try
        {
            reader.Read();
            reader.Skip();
            return start + Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static YamlNode Node(JsonElement value, TextPlace place)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
                foreach (var property in value.EnumerateObject())
                {
                    entries.RemoveAll(entry => entry.Key.Text == property.Name);
                    entries.Add(
                        new(
                            new YamlScalar(property.Name, false, place),
                            Node(property.Value, place)
                        )
                    );
                }
                return new YamlMap(entries, place, 1);
            case JsonValueKind.Array:
                return new YamlList(
                    [.. value.EnumerateArray().Select(item => Node(item, place))],
                    place,
                    1
                );
            case JsonValueKind.String:
                return new YamlScalar(value.GetString()!, false, place);
            default:
                return new YamlScalar(value.GetRawText(), true, place);
        }
    }
}
