using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Build;

/// <summary>Gathers the strings files: the theme's, and the site's own, which replace them word by word.</summary>
internal static class WordFiles
{
    private const string Folder = "templates/strings/";
    private const string Ending = ".yml";

    public static WordBook Read(
        IReadOnlyList<SourceFile> theme,
        IReadOnlyList<SourceFile> own,
        ProblemList problems
    )
    {
        // The theme's own files are right (tests see to it), so what they could complain about is nobody's to read.
        var standard = theme
            .Where(IsStrings)
            .ToDictionary(
                file => file.Name,
                file => new Lazy<IReadOnlyDictionary<string, Word>>(() =>
                    WordReader.Read(file, null, new ProblemList())
                ),
                StringComparer.Ordinal
            );
        var files = new Dictionary<string, Lazy<IReadOnlyDictionary<string, Word>>>(
            standard,
            StringComparer.Ordinal
        );
        foreach (var file in own.Where(IsStrings))
        {
            if (LanguageTag.Canonical(file.Name) is not { } language)
            {
                problems.Add(WordProblems.NoLanguage(new SourceLocation(file.Path), file.Name));
                continue;
            }
            var words = WordReader.Read(file, standard[WordBook.Fallback].Value, problems);
            var under = standard.GetValueOrDefault(language);
            files[language] = new Lazy<IReadOnlyDictionary<string, Word>>(() =>
                Over(under?.Value, words)
            );
        }
        return new WordBook(files);
    }

    /// <summary><c>extra.words</c> of site.yml, which sites had before there were strings files: words in the site's own language.</summary>
    public static WordBook WithExtra(WordBook words, SiteConfig config)
    {
        var written = config.Extra.Entries.FirstOrDefault(entry => entry.Key == "words").Value;
        return written is DataMap map && map.Entries.Count > 0
            ? words.With(
                config.Language,
                map.Entries.Where(entry => entry.Value is DataText)
                    .ToDictionary(
                        entry => entry.Key,
                        entry => Word.Same(config.Language, ((DataText)entry.Value!).Text),
                        StringComparer.Ordinal
                    )
            )
            : words;
    }

    private static bool IsStrings(SourceFile file) =>
        file.Path.StartsWith(Folder, StringComparison.Ordinal)
        && file.Path.EndsWith(Ending, StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, Word> Over(
        IReadOnlyDictionary<string, Word>? under,
        IReadOnlyDictionary<string, Word> words
    )
    {
        if (under is null)
            return words;
        var all = new Dictionary<string, Word>(under, StringComparer.Ordinal);
        foreach (var (key, word) in words)
            all[key] = word;
        return all;
    }
}
