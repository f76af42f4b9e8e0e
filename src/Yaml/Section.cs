using System.Globalization;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using NodaTime;

namespace Daymark.Yaml;

/// <summary>A map of a YAML text read by its table of keys: every value checked, every problem with its place.</summary>
internal sealed class Section(
    YamlMap map,
    IReadOnlyList<Key> keys,
    SourceText source,
    ProblemList problems
)
{
    public ProblemList Problems { get; } = problems;

    /// <summary>The place of the map itself, for what is missing from it.</summary>
    public SourceLocation Start => At(map.Place);

    public SourceLocation At(TextPlace place) => source.At(place.Line, place.Column, place.Length);

    /// <summary>The place of a key's value, or of the map when it is not written.</summary>
    public SourceLocation At(Key key) => Find(key) is { } node ? At(node.Place) : Start;

    public bool Has(Key key) => Find(key) is not null;

    /// <summary>The place of a key that is written without a value; null when it has one or is not written.</summary>
    public SourceLocation? Empty(Key key) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Text == key.Name)
            is { Key: { } name, Value.IsNull: true }
            ? At(name.Place)
            : null;

    /// <summary>Reports keys that the table does not hold, with the nearest right word.</summary>
    public void RejectUnknown(string where)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!IsKnown(key.Text))
                Problems.Add(
                    SettingsProblems.UnknownKey(
                        At(key.Place),
                        key.Text,
                        where,
                        [.. keys.Select(known => known.Name)]
                    )
                );
        }
    }

    /// <summary>Reports required keys that are not written.</summary>
    public void RequireAll(string what)
    {
        foreach (var key in keys.Where(key => key.Required && !Has(key)))
            Problems.Add(SettingsProblems.Missing(Start, key.Name, what));
    }

    /// <summary>The entries whose keys the table does not hold.</summary>
    public IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Unknown() =>
        [.. map.Entries.Where(entry => !IsKnown(entry.Key.Text))];

    public string? Text(Key key) => Located(key)?.Value;

    public Located<string>? Located(Key key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalar scalar when key.Choices.Count == 0 || key.Choices.Contains(scalar.Text):
                return new Located<string>(scalar.Text, scalar.Place);
            case YamlScalar scalar:
                Problems.Add(
                    SettingsProblems.NotAChoice(
                        At(scalar.Place),
                        key.Name,
                        scalar.Text,
                        key.Choices
                    )
                );
                return null;
            case var other:
                Wrong(key, other, key.Kind is KeyKind.Date or KeyKind.Day ? "a date" : "a text");
                return null;
        }
    }

    public int Number(Key key, int least, int most)
    {
        var number = int.TryParse(
            key.Default,
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : least;
        if (Find(key) is not { } node)
            return number;
        var right =
            node is YamlScalar scalar
            && int.TryParse(
                scalar.Text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out number
            )
            && number >= least
            && number <= most;
        if (!right)
            Wrong(key, node, $"a whole number from {least} to {most}");
        return right ? number : least;
    }

    public bool Flag(Key key)
    {
        var standard = key.Default == "true";
        switch (Find(key))
        {
            case null:
                return standard;
            case YamlScalar { Text: "true" or "false" } scalar:
                return scalar.Text == "true";
            case var node:
                Problems.Add(SettingsProblems.BadFlag(At(node.Place), key.Name, node.KindInWords));
                return standard;
        }
    }

    public Located<DateReading>? Date(Key key)
    {
        if (Located(key) is not { } text)
            return null;
        if (DateText.TryRead(text.Value, out var reading, out var error, out var hint))
            return new Located<DateReading>(reading, text.Place);
        Problems.Add(PostProblems.BadDate(At(text.Place), key.Name, text.Value, error, hint));
        return null;
    }

    public LocalDate? Day(Key key) => Located(key) is { } text ? Day(key, text) : null;

    private LocalDate? Day(Key key, Located<string> text)
    {
        if (DateText.TryReadDay(text.Value, out var day, out var error, out var hint))
            return day;
        Problems.Add(PostProblems.BadDate(At(text.Place), key.Name, text.Value, error, hint));
        return null;
    }

    /// <summary>The civil days of a list; those that cannot be read are reported and left out.</summary>
    public IReadOnlyList<LocalDate> Days(Key key) =>
        [.. Texts(key).Select(text => Day(key, text)).OfType<LocalDate>()];

    /// <summary>The texts of a list; a single text is a list of one, missing items are passed over.</summary>
    public IReadOnlyList<Located<string>> Texts(Key key)
    {
        if (Find(key) is not { } node)
            return [];
        var items = node is YamlList list ? list.Items : [node];
        var texts = new List<Located<string>>();
        foreach (var item in items.Where(item => !item.IsNull))
        {
            if (item is YamlScalar scalar)
                texts.Add(new Located<string>(scalar.Text, scalar.Place));
            else
                Wrong(key, item, "a text or a list of texts");
        }
        return texts;
    }

    /// <summary>The map under a key; an empty one when it is not written.</summary>
    public Section Map(Key key)
    {
        var node = Find(key);
        if (node is not null and not YamlMap)
            Wrong(key, node, $"a group of keys ({Names(key)}), each on a line of its own below it");
        return new Section(node as YamlMap ?? YamlMap.Empty, key.Children, source, Problems);
    }

    /// <summary>The maps of the list under a key; unknown and missing keys in them are reported.</summary>
    public IEnumerable<Section> Maps(Key key)
    {
        var node = Find(key);
        if (node is not null and not YamlList)
            Wrong(key, node, "a list, each entry on a line that starts with `- `");
        foreach (var item in (node as YamlList)?.Items ?? [])
        {
            if (item is not YamlMap entry)
            {
                Wrong(key, item, $"a list of groups of keys ({Names(key)})");
                continue;
            }
            var section = new Section(entry, key.Children, source, Problems);
            section.RejectUnknown($"an entry of `{key.Name}`");
            section.RequireAll($"an entry of `{key.Name}`");
            yield return section;
        }
    }

    /// <summary>The maps under a key, each with its name; unknown keys in them are reported. One without a value is empty.</summary>
    public IEnumerable<(YamlScalar Name, Section Map)> MapsByName(Key key)
    {
        if (Find(key) is { } node and not YamlMap)
            Wrong(key, node, "a group of keys, each a language with its own below it");
        foreach (var (name, value) in (Find(key) as YamlMap)?.Entries ?? [])
        {
            if (value is not YamlMap && !value.IsNull)
                Wrong(key with { Name = name.Text }, value, $"a group of keys ({Names(key)})");
            var map = value as YamlMap ?? YamlMap.Empty;
            var section = new Section(map, key.Children, source, Problems);
            section.RejectUnknown($"`{key.Name}.{name.Text}`");
            yield return (name, section);
        }
    }

    /// <summary>The value under a key as it was written; null when it is not.</summary>
    public YamlNode? Find(Key key) => map.Find(key.Name) is { IsNull: false } node ? node : null;

    private void Wrong(Key key, YamlNode node, string wanted) =>
        Problems.Add(SettingsProblems.Wrong(At(node.Place), key.Name, node.KindInWords, wanted));

    private static string Names(Key key) =>
        string.Join(", ", key.Children.Select(child => $"`{child.Name}`"));

    private bool IsKnown(string name)
    {
        // Asked for each key of each message: no enumerator, no closure.
        for (var i = 0; i < keys.Count; i++)
            if (keys[i].Name == name)
                return true;
        return false;
    }
}
