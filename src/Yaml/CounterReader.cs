using System.Globalization;
using Daymark.Calendar;
using Daymark.Diagnostics;

namespace Daymark.Yaml;

/// <summary>Reads the counters of site.yml.</summary>
internal static class CounterReader
{
    private static readonly IReadOnlyList<(string Name, PluralForm Form)> Forms =
    [
        ("zero", PluralForm.Zero),
        ("one", PluralForm.One),
        ("two", PluralForm.Two),
        ("few", PluralForm.Few),
        ("many", PluralForm.Many),
        ("other", PluralForm.Other),
    ];

    public static IReadOnlyList<Counter> Read(IEnumerable<Section> sections, string language)
    {
        var counters = new List<Counter>();
        foreach (var section in sections)
        {
            if (ReadOne(section, language) is not { } counter)
                continue;
            if (counters.Any(other => other.Id == counter.Id))
                section.Problems.Add(
                    CounterProblems.TakenId(section.At(CounterKeys.Id), counter.Id)
                );
            else
                counters.Add(counter);
        }
        return counters;
    }

    private static Counter? ReadOne(Section section, string language)
    {
        var id = section.Text(CounterKeys.Id) ?? "";
        if (id.Length > 0 && !id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            section.Problems.Add(CounterProblems.BadId(section.At(CounterKeys.Id), id));
        var since = section.Day(CounterKeys.Since);
        var until = section.Day(CounterKeys.Until);
        if (!section.Has(CounterKeys.Since) && !section.Has(CounterKeys.Until))
            section.Problems.Add(CounterProblems.NoDay(section.Start, id));
        if (section.Has(CounterKeys.Since) && section.Has(CounterKeys.Until))
            section.Problems.Add(CounterProblems.TwoDays(section.At(CounterKeys.Until), id));
        // All of it is read before anything is given up, so that one run names every mistake.
        var text = ReadText(section, id, language);
        var counter = new Counter(
            id,
            since ?? until ?? default,
            since is null,
            section.Number(CounterKeys.FirstDay, 0, 1),
            CounterUnit.All.First(unit =>
                unit.Name == (section.Text(CounterKeys.Unit) ?? CounterKeys.Unit.Default)
            ),
            text ?? CounterText.Same(""),
            section.Text(CounterKeys.ReachedText),
            section.Flag(CounterKeys.Show),
            section.Text(CounterKeys.Link)
        );
        var isWhole = (since ?? until) is not null && text is not null && id.Length > 0;
        return isWhole ? counter : null;
    }

    private static CounterText? ReadText(Section section, string id, string language)
    {
        switch (section.Find(CounterKeys.Sentence))
        {
            case YamlMap map:
                return ReadForms(section, map, id, language);
            case YamlScalar scalar:
                return CounterText.Same(scalar.Text);
            case { } node:
                section.Problems.Add(
                    SettingsProblems.Wrong(
                        section.At(node.Place),
                        CounterKeys.Sentence.Name,
                        node.KindInWords,
                        "a text, or one text per plural form"
                    )
                );
                return null;
            default:
                return null;
        }
    }

    private static CounterText? ReadForms(Section section, YamlMap map, string id, string language)
    {
        var texts = new Dictionary<PluralForm, string>();
        foreach (var (key, value) in map.Entries)
        {
            var known = Forms.FirstOrDefault(form => form.Name == key.Text);
            if (known.Name is null)
                section.Problems.Add(
                    CounterProblems.UnknownForm(
                        section.At(key.Place),
                        key.Text,
                        [.. Forms.Select(form => form.Name)]
                    )
                );
            else if (value is YamlScalar { IsNull: false } scalar)
                texts[known.Form] = scalar.Text;
        }
        var needed = PluralRules.FormsOf(language).Where(form => form.Required).ToList();
        if (needed.All(form => form.Form != PluralForm.Other))
            needed.Add(new PluralExample(PluralForm.Other, 0));
        var missing = needed.Where(form => !texts.ContainsKey(form.Form)).ToList();
        foreach (var form in missing)
        {
            var name = Forms.First(known => known.Form == form.Form).Name;
            section.Problems.Add(
                CounterProblems.MissingForm(
                    section.At(map.Place),
                    id,
                    language,
                    name,
                    form.Number.ToString(CultureInfo.InvariantCulture)
                )
            );
        }
        return missing.Count == 0 ? new CounterText(texts) : null;
    }
}
