using System.Collections.Concurrent;
using Daymark.Calendar.Cldr;

namespace Daymark.Calendar;

/// <summary>The locales compiled into the program: every language that CLDR has at least at "basic" coverage, with its regions.</summary>
internal static class Locales
{
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, Locale> Decoded = new(
        StringComparer.Ordinal
    );

    /// <summary>The nearest locale to a BCP 47 tag (any case, - or _), or English where there is none.</summary>
    public static Locale For(string bcp47) => Find(bcp47) ?? Find(Fallback)!;

    /// <summary>Whether <see cref="For"/> has data of that language in that script, and so doesn't fall back to English.</summary>
    public static bool IsKnown(string bcp47) => Find(bcp47) is not null;

    /// <summary>The ISO 15924 script that a tag is written in, "Hant" for zh-TW; null when neither the tag nor CLDR's data says.</summary>
    public static string? ScriptOf(string bcp47) =>
        Data(bcp47).Data?.Script ?? LanguageTag.Parse(bcp47).Script;

    private static Locale? Find(string bcp47) =>
        Data(bcp47) is (var tag, { } data)
            ? Decoded.GetOrAdd(tag, static (t, d) => d.Decode(t), data)
            : null;

    private static (string Tag, LocaleData? Data) Data(string bcp47)
    {
        var asked = LanguageTag.Parse(bcp47);
        foreach (var tag in asked.FromLongToShort())
            // Serbian in Latin letters must not end up as "sr", which is in Cyrillic.
            if (LocaleTable.Find(tag) is { } data && (asked.Script ?? data.Script) == data.Script)
                return (tag, data);
        return ("", null);
    }
}
