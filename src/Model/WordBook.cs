using System.Collections.Concurrent;
using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>The theme's own words in every language that has a strings file. A file is read when its language is asked for.</summary>
/// <param name="files">By language tag: its words, the site's own before the theme's.</param>
internal sealed class WordBook(
    IReadOnlyDictionary<string, Lazy<IReadOnlyDictionary<string, Word>>> files
)
{
    /// <summary>The language whose words stand in for those that another lacks.</summary>
    public const string Fallback = "en";

    private readonly ConcurrentDictionary<string, Words> known = new(StringComparer.Ordinal);

    /// <summary>What takes the place of words in the site's own language: <c>extra.words</c> of site.yml.</summary>
    private (string Language, IReadOnlyDictionary<string, Word> Words)? own;

    /// <summary>The words for a BCP 47 tag: of its nearest file in the same script, else English.</summary>
    public Words For(string language) => known.GetOrAdd(language, Gather);

    /// <summary>The same book, with other words in one language.</summary>
    public WordBook With(string language, IReadOnlyDictionary<string, Word> words) =>
        new(files) { own = (language, words) };

    private Words Gather(string language)
    {
        var words = new Dictionary<string, Word>(files[Fallback].Value, StringComparer.Ordinal);
        // From the least to the most particular: a file of a region needs only what differs.
        foreach (var tag in Tags(language).Reverse())
        foreach (var (key, word) in files[tag].Value)
            words[key] = word;
        if (own is { } site && LanguageTag.AreOne(site.Language, language))
            foreach (var (key, word) in site.Words.Where(pair => words.ContainsKey(pair.Key)))
                words[key] = word;
        var numbered = files[Fallback]
            .Value.Where(pair => pair.Value.HasNumber)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new Words(Locales.For(language), words, numbered);
    }

    /// <summary>The tags of the files that serve a language. Traditional characters must not end up as simplified ones.</summary>
    private IEnumerable<string> Tags(string language)
    {
        var script = Locales.ScriptOf(language);
        return (LanguageTag.Parse(language) with { Script = script })
            .FromLongToShort()
            .Where(tag => files.ContainsKey(tag) && Locales.ScriptOf(tag) == script);
    }
}
