using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>A picture of a text, and what it shows if that is written beside it.</summary>
internal sealed record Picture(string Path, string? Alt)
{
    /// <summary>From a path, the first of a list of them, or a group of keys; null when it is none of these.</summary>
    public static Picture? From(YamlNode node)
    {
        if (node is YamlList { Items: [var first, ..] })
            node = first;
        if (node is not YamlMap map)
            return Texts.Single(node) is { } alone && Texts.Truth(node) is null
                ? new Picture(alone, null)
                : null;
        var path = map.Find("path") ?? map.Find("src") ?? map.Find("url") ?? map.Find("image");
        return path is null || Texts.Single(path) is not { Length: > 0 } text
            ? null
            : new Picture(text, Texts.Single(map.Find("alt") ?? YamlMap.Empty));
    }
}
