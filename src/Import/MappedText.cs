using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>A text with Daymark's own keys, at its place in the site, its body not yet carried over.</summary>
/// <param name="Path">Its path in the site, below posts/ or pages/.</param>
/// <param name="Changes">What the mapping could not keep, a sentence each.</param>
internal sealed record MappedText(
    ForeignText From,
    string Path,
    IReadOnlyList<KeyValuePair<string, YamlNode>> FrontMatter,
    string? ExcerptSeparator,
    IReadOnlyList<string> Changes
)
{
    public bool IsPost => Path.StartsWith("posts/", StringComparison.Ordinal);

    public string? Value(Key key) =>
        Texts.Single(
            FrontMatter.FirstOrDefault(entry => entry.Key == key.Name).Value ?? YamlMap.Empty
        );

    /// <summary>The same with one key set, or taken away.</summary>
    public MappedText With(Key key, YamlNode? value)
    {
        var order = PostKeys.All.Select(known => known.Name).ToList();
        var entries = FrontMatter.Where(entry => entry.Key != key.Name).ToList();
        if (value is not null)
        {
            var place = entries.FindIndex(entry =>
                order.IndexOf(entry.Key) is var at && (at < 0 || at > order.IndexOf(key.Name))
            );
            entries.Insert(place < 0 ? entries.Count : place, new(key.Name, value));
        }
        return this with { FrontMatter = entries };
    }
}
