using System.Text.Json;

namespace Daymark.Yaml;

/// <summary>A table of keys as the JSON Schema of a map. A key without a value is not written, so null is always allowed.</summary>
/// <param name="open">Whether other keys may stand in the map.</param>
internal sealed class SchemaOfKeys(IReadOnlyList<Key> keys, bool open)
{
    /// <summary>Writes into an object that is open.</summary>
    public void WriteMembers(Utf8JsonWriter json)
    {
        SchemaOfValue.Types(json, "object", "null");
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", Description(key));
            Value(json, key);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        SchemaOfValue.Names(json, "required", keys.Where(key => key.Required));
        if (!open)
            json.WriteBoolean("additionalProperties", false);
    }

    private static string Description(Key key) =>
        key.Default.Length > 0 ? $"{key.Meaning} Default: {key.Default}" : key.Meaning;

    private static void Value(Utf8JsonWriter json, Key key)
    {
        switch (key.Kind)
        {
            case KeyKind.Map when key.Children.Count == 0:
                SchemaOfValue.Types(json, "object", "null");
                break;
            case KeyKind.Map:
                new SchemaOfKeys(key.Children, open: false).WriteMembers(json);
                break;
            case KeyKind.MapsByLanguage:
                SchemaOfValue.Types(json, "object", "null");
                json.WriteStartObject("propertyNames");
                json.WriteString("pattern", SchemaOfValue.LanguageTag);
                json.WriteEndObject();
                json.WriteStartObject("additionalProperties");
                new SchemaOfKeys(key.Children, open: false).WriteMembers(json);
                json.WriteEndObject();
                break;
            case KeyKind.Maps:
                SchemaOfValue.Types(json, "array", "null");
                json.WriteStartObject("items");
                new SchemaOfKeys(key.Children, open: false).WriteMembers(json);
                ExactlyOne(json, key);
                json.WriteEndObject();
                break;
            case KeyKind.Any:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                new SchemaOfKeys(key.Children, open: false).WriteMembers(json);
                json.WriteEndObject();
                json.WriteStartObject();
                SchemaOfValue.Numbers(json);
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            default:
                SchemaOfValue.Write(json, key);
                break;
        }
    }

    private static void ExactlyOne(Utf8JsonWriter json, Key key)
    {
        if (key.ExactlyOneOf.Count == 0)
            return;
        json.WriteStartArray("oneOf");
        foreach (var one in key.ExactlyOneOf)
        {
            json.WriteStartObject();
            SchemaOfValue.Names(json, "required", [one]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
