using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>
/// Finds which texts are translations of each other: those with one <c>translation_key</c>, and those without one whose paths
/// differ by the folder of their language alone.
/// </summary>
internal static class TranslationIndex
{
    public static Translations Of(
        SiteLanguages languages,
        IReadOnlyList<Post> posts,
        IReadOnlyList<Page> pages,
        ProblemList problems
    ) =>
        new(
            Groups(
                    posts,
                    post => post.Entry.Source,
                    post => post.Entry.Language,
                    languages,
                    problems
                )
                .SelectMany(group => group.Select(post => (post.Number, group)))
                .ToDictionary(pair => pair.Number, pair => pair.group),
            Groups(
                    pages,
                    page => page.Entry.Source,
                    page => page.Entry.Language,
                    languages,
                    problems
                )
                .SelectMany(group => group.Select(page => (page.Entry.Source.Path, group)))
                .ToDictionary(pair => pair.Path, pair => pair.group, StringComparer.Ordinal)
        );

    /// <summary>The groups of two and more, each in the order of the site's languages.</summary>
    private static IEnumerable<IReadOnlyList<T>> Groups<T>(
        IReadOnlyList<T> texts,
        Func<T, PostSource> source,
        Func<T, string> language,
        SiteLanguages languages,
        ProblemList problems
    )
    {
        var groups = new Dictionary<(bool Written, string Key), List<T>>();
        // Without other languages, only a key that two texts have in vain can matter.
        foreach (var text in texts)
        {
            var key = source(text).FrontMatter.TranslationKey?.Value;
            if (key is null && languages.Tags.Count == 1)
                continue;
            var name = (key is not null, key ?? languages.PathWithout(source(text).Path));
            if (!groups.TryGetValue(name, out var group))
                groups[name] = group = [];
            var same = group.Find(other => language(other) == language(text));
            if (same is null)
                group.Add(text);
            else if (key is not null)
                problems.Add(Taken(source(same), source(text), key, language(text)));
        }
        return groups
            .Values.Where(group => group.Count > 1)
            .Select(group =>
                (IReadOnlyList<T>)[.. group.OrderBy(text => languages.SectionOf(language(text)))]
            );
    }

    private static Problem Taken(PostSource one, PostSource other, string key, string language)
    {
        var (first, second) =
            string.CompareOrdinal(one.Path, other.Path) < 0 ? (one, other) : (other, one);
        return WordProblems.TwoOfOneLanguage(
            second.At(second.FrontMatter.TranslationKey!.Place),
            first.Path,
            second.Path,
            key,
            language
        );
    }
}
