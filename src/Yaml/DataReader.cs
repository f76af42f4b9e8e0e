using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Turns YAML nodes into the values that templates see.</summary>
internal static class DataReader
{
    public static DataMap Map(YamlNode? node) => node is YamlMap map ? Map(map) : DataMap.Empty;

    public static DataValue? Value(YamlNode node) =>
        node switch
        {
            { IsNull: true } => null,
            YamlScalar { Plain: true, Text: "true" or "false" } flag => new DataFlag(
                flag.Text == "true"
            ),
            YamlScalar scalar => new DataText(scalar.Text),
            YamlList list => new DataList([.. list.Items.Select(Value)]),
            _ => Map((YamlMap)node),
        };

    private static DataMap Map(YamlMap map) =>
        new([
            .. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Value(entry.Value))),
        ]);
}
