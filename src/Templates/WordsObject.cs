using System.Globalization;
using Daymark.Model;

namespace Daymark.Templates;

/// <summary>The theme's own words as templates see them: texts, and functions of a number.</summary>
internal sealed class WordsObject : StrictObject
{
    private readonly Dictionary<string, object> words;

    public WordsObject(Words all)
    {
        words = all.All.ToDictionary(
            pair => pair.Key,
            pair =>
                all.Numbered.Contains(pair.Key) ? Counted(pair.Key, all) : (object)pair.Value.Text,
            StringComparer.Ordinal
        );
        Names = [.. words.Keys];
    }

    protected override string Owner => "words";

    protected override IReadOnlyList<string> Names { get; }

    public override bool TryRead(string member, out object? value)
    {
        var found = words.TryGetValue(member, out var word);
        value = word;
        return found;
    }

    private static TemplateFunction Counted(string key, Words all) =>
        new(
            key,
            $"words.{key} n",
            "a word with a number in it",
            0,
            1,
            call =>
                // For a script, which puts its own number in.
                call.Arguments.Count == 0
                    ? all[key]
                : long.TryParse(
                    call.Text(0),
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? all.With(key, number)
                : throw call.Wrong($"`words.{key}` needs a whole number, not `{call.Text(0)}`")
        );
}
