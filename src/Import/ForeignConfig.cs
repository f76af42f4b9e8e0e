using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>A settings file of another program, in YAML, TOML or JSON.</summary>
internal sealed class ForeignConfig(YamlMap root)
{
    public static readonly ForeignConfig None = new(YamlMap.Empty);

    public bool IsThere => root.Entries.Count > 0;

    /// <summary>The first of these files that is there; one that cannot be read is reported and counts for nothing.</summary>
    public static ForeignConfig Find(
        IReadOnlyList<AssetFile> files,
        IEnumerable<string> paths,
        ProblemList problems
    )
    {
        var file = paths
            .Select(path => files.FirstOrDefault(file => file.Path == path))
            .FirstOrDefault(found => found is not null);
        if (file is null || TextReader.Read(file, problems) is not { } source)
            return None;
        var root =
            file.Path.EndsWith(".toml", StringComparison.Ordinal)
                ? TomlText.Read(source, source.Text, 0, problems)
            : file.Path.EndsWith(".json", StringComparison.Ordinal)
                ? JsonText.Read(source, source.Text, 0, problems)
            : YamlReader.Read(source, source.Text, 0, problems, lastCounts: true);
        return root is YamlMap map ? new ForeignConfig(map) : None;
    }

    /// <summary>The text of the first of these keys that has one, upper and lower case alike.</summary>
    public string? Text(params string[] names) =>
        names
            .Select(name => (Node(name) as YamlScalar)?.Text.Trim())
            .FirstOrDefault(text => !string.IsNullOrEmpty(text));

    public ForeignConfig Map(string name) => new(Node(name) as YamlMap ?? YamlMap.Empty);

    /// <summary>The names of the keys.</summary>
    public IReadOnlyList<string> Keys => [.. root.Entries.Select(entry => entry.Key.Text)];

    /// <summary>Whether the value of a key, a text or a list, holds this text.</summary>
    public bool Holds(string name, string text) => Many(name).Contains(text);

    /// <summary>The texts of a key that has one or a list; none for anything else.</summary>
    public IReadOnlyList<string> Many(string name) =>
        Node(name) is { } node ? Texts.Many(node) ?? [] : [];

    /// <summary>Facts for site.yml; those that Daymark could not read are left out.</summary>
    public static SiteFacts Facts(
        string? title,
        string? description,
        string? baseUrl,
        string? language,
        string? zone
    )
    {
        var tag = language?.Replace('_', '-');
        return new SiteFacts(
            title is null ? null : PlainWords.Of(title),
            description is null ? null : PlainWords.Of(description),
            baseUrl is not null && BaseUrl.TryParse(baseUrl) is { } url ? url.ToString() : null,
            tag is not null && LanguageTag.Parse(tag).Language.Length > 0 ? tag : null,
            zone is not null && TimeZones.Find(zone) is not null ? zone : null
        );
    }

    private YamlNode? Node(string name) =>
        root
            .Entries.FirstOrDefault(entry =>
                entry.Key.Text.Equals(name, StringComparison.OrdinalIgnoreCase)
            )
            .Value;
}
