using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Daymark.Diagnostics;
using Daymark.Yaml;

namespace Daymark.Tests.Yaml;

/// <summary>YAML as an editor's checker sees it: with the types of YAML 1.2's core schema.</summary>
internal static class JsonOfYaml
{
    public static JsonElement Read(string yaml)
    {
        var problems = new ProblemList();
        var node = YamlReader.Read(new SourceText("a.yml", yaml), yaml, 0, problems, true);
        Assert.Empty(problems.Sorted());
        return JsonSerializer.SerializeToElement(Of(node!));
    }

    private static JsonNode? Of(YamlNode node) =>
        node switch
        {
            { IsNull: true } => null,
            YamlMap map => new JsonObject(
                map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))
            ),
            YamlList list => new JsonArray([.. list.Items.Select(Of)]),
            YamlScalar { Plain: true, Text: "true" or "false" } flag => flag.Text == "true",
            YamlScalar { Plain: true } number
                when long.TryParse(
                    number.Text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var whole
                ) => whole,
            YamlScalar { Plain: true } number
                when decimal.TryParse(
                    number.Text,
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var value
                ) => value,
            YamlScalar scalar => scalar.Text,
            _ => throw new InvalidOperationException(node.KindInWords),
        };
}
