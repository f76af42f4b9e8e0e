using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>Values of front matter as single texts or lists of them.</summary>
internal static class Texts
{
    private static readonly TextPlace Nowhere = new(1, 1, 1);

    public static YamlScalar Of(string text) => new(text, false, Nowhere);

    public static YamlScalar Flag(bool value) => new(value ? "true" : "false", true, Nowhere);

    public static YamlList List(IEnumerable<string> texts) =>
        new([.. texts.Select(Of)], Nowhere, 1);

    public static string? Single(YamlNode node) => (node as YamlScalar)?.Text;

    /// <summary>The texts of a list, of a single text, or of maps that have a name; null when it is something else.</summary>
    public static IReadOnlyList<string>? Many(YamlNode node)
    {
        IReadOnlyList<YamlNode> items = node is YamlList list ? list.Items : [node];
        var texts = new List<string>();
        foreach (var item in items.Where(item => !item.IsNull))
        {
            if (Named(item) is not { } text)
                return null;
            if (text.Trim().Length > 0)
                texts.Add(text.Trim());
        }
        return texts;
    }

    private static string? Named(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Text,
            YamlMap map => Single(map.Find("name") ?? map.Find("title") ?? map),
            _ => null,
        };

    /// <summary>What other programs take for true and false; null for anything else.</summary>
    public static bool? Truth(YamlNode node) =>
        (node as YamlScalar)?.Text.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "y" or "1" => true,
            "false" or "no" or "off" or "n" or "0" => false,
            _ => null,
        };
}
