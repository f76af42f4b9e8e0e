using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Keys with values, in the order they were written.</summary>
internal sealed record YamlMap(
    IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries,
    TextPlace Place,
    int Size
) : YamlNode(Place, Size)
{
    public static readonly YamlMap Empty = new([], new TextPlace(1, 1, 1), 1);

    public override string KindInWords => "a group of keys";

    public YamlNode? Find(string key)
    {
        // Asked for each key of each message: no enumerator, no closure.
        for (var i = 0; i < Entries.Count; i++)
            if (Entries[i].Key.Text == key)
                return Entries[i].Value;
        return null;
    }
}
