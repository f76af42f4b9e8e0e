using System.Text.Json;

namespace Daymark.Yaml;

/// <summary>The JSON Schema of a single value. Texts may be typed without quotes, so that YAML has them for numbers or flags.</summary>
internal static class SchemaOfValue
{
    public const string LanguageTag = "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$";

    private const string Day = "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$";
    private const string Date =
        "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ]\\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?\\s*([Zz]|UTC|GMT|[+-][0-9]{1,2}(:?[0-9]{2})?)?)?\\s*$";

    private static readonly string[] AnyText = ["string", "number", "boolean", "null"];

    /// <summary>Writes into an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Key key)
    {
        switch (key.Kind)
        {
            case KeyKind.Text when key.Choices.Count > 0:
                json.WriteStartArray("enum");
                foreach (var choice in key.Choices)
                    json.WriteStringValue(choice);
                json.WriteNullValue();
                json.WriteEndArray();
                break;
            case KeyKind.Text when key.Pattern.Length > 0:
                Types(json, AnyText);
                json.WriteString("pattern", key.Pattern);
                break;
            case KeyKind.Number:
                Types(json, "integer", "string", "null");
                // In quotes it is a number too.
                json.WriteString("pattern", "^[+-]?[0-9]+$");
                if (key.Least is { } least)
                    json.WriteNumber("minimum", least);
                if (key.Most is { } most)
                    json.WriteNumber("maximum", most);
                break;
            case KeyKind.Flag:
                json.WriteStartArray("enum");
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                json.WriteStringValue("true");
                json.WriteStringValue("false");
                json.WriteNullValue();
                json.WriteEndArray();
                break;
            case KeyKind.Day:
                Types(json, "string", "null");
                json.WriteString("pattern", Day);
                break;
            case KeyKind.Date:
                Types(json, "string", "null");
                json.WriteString("pattern", Date);
                break;
            case KeyKind.Days:
                OneOrMany(json, ["string", "null"], Day);
                break;
            case KeyKind.Texts:
                OneOrMany(json, AnyText, "");
                break;
            case KeyKind.PluralText:
                Plural(json);
                break;
            default:
                Types(json, AnyText);
                break;
        }
    }

    /// <summary>Whole numbers from 1 on, one or many.</summary>
    public static void Numbers(Utf8JsonWriter json) =>
        OneOrMany(json, ["integer", "string", "null"], "^[0-9]+$");

    public static void Types(Utf8JsonWriter json, params IReadOnlyList<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }

    public static void Names(Utf8JsonWriter json, string member, IEnumerable<Key> keys)
    {
        var names = keys.Select(key => key.Name).ToList();
        if (names.Count == 0)
            return;
        json.WriteStartArray(member);
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void OneOrMany(Utf8JsonWriter json, IReadOnlyList<string> types, string pattern)
    {
        Types(json, [.. types, "array"]);
        if (pattern.Length > 0)
            json.WriteString("pattern", pattern);
        json.WriteStartObject("items");
        Types(json, types);
        if (pattern.Length > 0)
            json.WriteString("pattern", pattern);
        json.WriteEndObject();
    }

    /// <summary>Two of the choices: a text for all numbers, and one per plural form.</summary>
    private static void TextOrForms(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Types(json, AnyText);
        json.WriteEndObject();
        json.WriteStartObject();
        Forms(json);
        json.WriteEndObject();
    }

    /// <summary>A text; one per plural form; or either per language.</summary>
    private static void Plural(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        TextOrForms(json);
        json.WriteStartObject();
        Types(json, "object");
        json.WriteNumber("minProperties", 1);
        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", LanguageTag);
        json.WriteStartObject("not");
        Choice(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        json.WriteStartArray("anyOf");
        TextOrForms(json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Choice(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var name in PluralNames.All)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void Forms(Utf8JsonWriter json)
    {
        Types(json, "object");
        json.WriteNumber("minProperties", 1);
        json.WriteStartObject("propertyNames");
        Choice(json);
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        Types(json, AnyText);
        json.WriteEndObject();
    }
}
