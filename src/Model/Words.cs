using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>The theme's own words on pages of one language, each by its key. Every key of the English file is there.</summary>
/// <param name="Numbered">The keys of words that have a number in them, whatever a site makes of them.</param>
internal sealed record Words(
    Locale Locale,
    IReadOnlyDictionary<string, Word> All,
    IReadOnlySet<string> Numbered
)
{
    /// <summary>A word that has no number in it.</summary>
    public string this[string key] => All[key].Text;

    /// <summary>A word; null when there is none of that key.</summary>
    public string? Find(string key) => All.GetValueOrDefault(key)?.Text;

    /// <summary>A word with a number in it, in the plural form that the number takes.</summary>
    public string With(string key, long number) => All[key].With(number, Locale);
}
