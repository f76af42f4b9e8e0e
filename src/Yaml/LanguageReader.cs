using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Reads what site.yml says of single languages.</summary>
internal static class LanguageReader
{
    public static IReadOnlyList<LanguageConfig> Read(Section site)
    {
        var languages = new List<LanguageConfig>();
        foreach (var (tag, section) in site.MapsByName(SiteKeys.Languages))
        {
            if (LanguageTag.Canonical(tag.Text) is not { } language)
                section.Problems.Add(SettingsProblems.BadLanguage(site.At(tag.Place), tag.Text));
            else if (languages.Exists(known => known.Language == language))
                section.Problems.Add(YamlProblems.Duplicate(site.At(tag.Place), tag.Text));
            else
                languages.Add(Read(section, language));
        }
        return languages;
    }

    private static LanguageConfig Read(Section section, string language) =>
        new(
            language,
            section.Text(LanguageKeys.Title),
            section.Text(LanguageKeys.Description),
            SettingsReader.Inner(section, LanguageKeys.Archive).Text(LanguageKeys.ArchiveTitle),
            section.Has(LanguageKeys.DateFormat)
                ? SettingsReader.Dates(section, LanguageKeys.DateFormat)
                : null,
            List(section, LanguageKeys.Contacts, SettingsReader.Contact),
            List(section, LanguageKeys.Clocks, SettingsReader.Clock),
            List(section, LanguageKeys.Menu, SettingsReader.MenuItem)
        );

    /// <summary>An empty list is written to have none; a key without a value is not written.</summary>
    private static IReadOnlyList<T>? List<T>(Section section, Key key, Func<Section, T?> read)
        where T : class =>
        section.Has(key) ? [.. section.Maps(key).Select(read).OfType<T>()] : null;
}
