using System.Globalization;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Yaml;

/// <summary>Reads a strings file: the theme's own words in one language.</summary>
internal static class WordReader
{
    /// <summary>The words of a file by their keys; those that cannot be read are reported and left out.</summary>
    /// <param name="english">The words of the theme in English, whose keys are all there are; null for that file itself.</param>
    public static IReadOnlyDictionary<string, Word> Read(
        SourceFile file,
        IReadOnlyDictionary<string, Word>? english,
        ProblemList problems
    )
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        if (
            file.Decode(problems) is not { } source
            || YamlReader.Read(source, source.Text, 0, problems) is not { } root
        )
            return words;
        if (root is not YamlMap && !root.IsNull)
            problems.Add(
                SettingsProblems.NotAMap(source.At(root.Place.Line, root.Place.Column), file.Path)
            );
        foreach (var (key, node) in (root as YamlMap)?.Entries ?? [])
        {
            if (english is not null && !english.ContainsKey(key.Text))
                problems.Add(WordProblems.Unknown(At(key), key.Text, [.. english.Keys]));
            else if (!node.IsNull && Word(key.Text, node) is { } word)
                words[key.Text] = word;
        }
        return words;

        SourceLocation At(YamlNode node) =>
            source.At(node.Place.Line, node.Place.Column, node.Place.Length);

        Word? Word(string key, YamlNode node)
        {
            if (node is YamlScalar text)
                return Model.Word.Same(file.Name, text.Text);
            if (node is YamlMap map)
                return Forms(key, map);
            problems.Add(
                SettingsProblems.Wrong(
                    At(node),
                    key,
                    node.KindInWords,
                    "a text, or one per plural form"
                )
            );
            return null;
        }

        Word? Forms(string key, YamlMap map)
        {
            var forms = new Dictionary<PluralForm, string>();
            foreach (var (name, value) in map.Entries)
            {
                if (PluralNames.FormOf(name.Text) is not { } form)
                    problems.Add(CounterProblems.UnknownForm(At(name), name.Text, PluralNames.All));
                else if (value is YamlScalar { IsNull: false } scalar)
                    forms[form] = scalar.Text;
            }
            var missing = PluralRules
                .FormsOf(file.Name)
                .FirstOrDefault(form => form.Required && !forms.ContainsKey(form.Form));
            if (missing is null)
            {
                forms.TryAdd(PluralForm.Other, forms.Values.LastOrDefault() ?? "");
                return new Word(file.Name, forms);
            }
            problems.Add(
                WordProblems.MissingForm(
                    At(map),
                    key,
                    PluralNames.Of(missing.Form),
                    missing.Number.ToString(CultureInfo.InvariantCulture)
                )
            );
            return null;
        }
    }
}
