using System.Text;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Import;

/// <summary>A first site.yml from what the other program knows.</summary>
internal static class SiteYaml
{
    /// <param name="otherwise">The title where none is known.</param>
    public static SourceFile From(SiteFacts facts, string otherwise)
    {
        var entries = new (Key Key, string? Value)[]
        {
            (SiteKeys.Title, string.IsNullOrEmpty(facts.Title) ? otherwise : facts.Title),
            (SiteKeys.Description, facts.Description),
            (SiteKeys.BaseUrl, facts.BaseUrl),
            (SiteKeys.Language, facts.Language),
            (SiteKeys.TimeZone, facts.TimeZone),
        };
        var yaml = new StringBuilder();
        NodeText.WriteMap(
            yaml,
            entries
                .Where(entry => !string.IsNullOrEmpty(entry.Value))
                .Select(entry =>
                    KeyValuePair.Create(entry.Key.Name, (YamlNode)Texts.Of(entry.Value!))
                )
        );
        return new SourceFile(SourceTree.SettingsFile, Encoding.UTF8.GetBytes(yaml.ToString()));
    }
}
