using System.Globalization;
using System.Text.RegularExpressions;
using Daymark.Calendar;
using Daymark.Diagnostics;

namespace Daymark.Yaml;

/// <summary>Reads the texts of a counter: one for all numbers, one per plural form, or those per language.</summary>
/// <param name="id">The counter's, for messages.</param>
/// <param name="language">The site's, which texts without a language are in.</param>
internal sealed partial class CounterTextReader(Section section, string id, string language)
{
    /// <summary>The texts under a key; null when it is not written, and with a problem when it cannot be read.</summary>
    public CounterTexts? Read(Key key)
    {
        var node = section.Find(key);
        if (node is YamlMap map && map.Entries.Any(entry => IsLanguage(entry.Key.Text)))
            return PerLanguage(map, key);
        return node is not null && Read(key, node, language) is { } text
            ? CounterTexts.Same(text)
            : null;
    }

    private CounterTexts? PerLanguage(YamlMap map, Key key)
    {
        var texts = new List<KeyValuePair<string, CounterText>>();
        foreach (var (tag, node) in map.Entries)
        {
            if (!IsLanguage(tag.Text))
                section.Problems.Add(
                    CounterProblems.FormAmongLanguages(section.At(tag.Place), tag.Text)
                );
            else if (Read(key, node, tag.Text) is { } text)
                texts.Add(KeyValuePair.Create(tag.Text.ToLowerInvariant(), text));
        }
        return texts.Count > 0 ? new CounterTexts(texts) : null;
    }

    private CounterText? Read(Key key, YamlNode node, string textLanguage)
    {
        if (node is YamlMap map)
            return ReadForms(map, textLanguage);
        if (node is YamlScalar { IsNull: false } scalar)
            return CounterText.Same(Checked(scalar));
        section.Problems.Add(
            SettingsProblems.Wrong(
                section.At(node.Place),
                key.Name,
                node.KindInWords,
                "a text, or one text per plural form"
            )
        );
        return null;
    }

    private CounterText? ReadForms(YamlMap map, string textLanguage)
    {
        var texts = new Dictionary<PluralForm, string>();
        foreach (var (key, value) in map.Entries)
        {
            var known = PluralNames.FormOf(key.Text);
            if (known is null)
                section.Problems.Add(
                    CounterProblems.UnknownForm(section.At(key.Place), key.Text, PluralNames.All)
                );
            else if (value is YamlScalar { IsNull: false } scalar)
                texts[known.Value] = Checked(scalar);
        }
        var missing = Missing(texts, textLanguage).ToList();
        foreach (var example in missing)
        {
            var name = PluralNames.Of(example.Form);
            var number = example.Number.ToString(CultureInfo.InvariantCulture);
            section.Problems.Add(
                CounterProblems.MissingForm(section.At(map.Place), id, textLanguage, name, number)
            );
        }
        if (missing.Count > 0)
            return null;
        // A language without whole numbers in "other" still needs a text for what CLDR may add.
        texts.TryAdd(PluralForm.Other, texts.Values.Last());
        return new CounterText(texts);
    }

    /// <summary>A misspelt <c>{n}</c> would stand on every page.</summary>
    private string Checked(YamlScalar text)
    {
        foreach (var name in Braces().EnumerateMatches(text.Text))
        {
            var written = text.Text.Substring(name.Index, name.Length);
            if (written is not (CounterText.Number or CounterText.Longest))
                section.Problems.Add(
                    CounterProblems.UnknownNumber(section.At(text.Place), written)
                );
        }
        return text.Text;
    }

    private static IEnumerable<PluralExample> Missing(
        Dictionary<PluralForm, string> texts,
        string textLanguage
    ) =>
        PluralRules
            .FormsOf(textLanguage)
            .Where(form => form.Required && !texts.ContainsKey(form.Form));

    [GeneratedRegex("\\{[A-Za-z_]+\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    private static bool IsLanguage(string key) =>
        PluralNames.FormOf(key) is null && LanguageTag.Parse(key).Language.Length is 2 or 3;
}
