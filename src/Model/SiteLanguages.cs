using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>The languages of a site: its own, those that site.yml names, and those that published messages are written in.</summary>
internal sealed class SiteLanguages
{
    private readonly List<string> tags;
    private readonly Dictionary<string, string> used;

    private SiteLanguages(List<string> tags, Dictionary<string, string> used)
    {
        this.tags = tags;
        this.used = used;
    }

    /// <summary>One for each section of the site, its own language first.</summary>
    public IReadOnlyList<string> Tags => tags;

    public static SiteLanguages Of(SiteConfig config, IEnumerable<PostSource> published)
    {
        var written = published
            .Select(post => post.FrontMatter.Language)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var named = config.Languages.Select(language => language.Language).ToList();
        var tags = named.Prepend(config.Language).Distinct(StringComparer.Ordinal).ToList();
        // A message in en-GB on a site in English belongs to the site's own language, unless site.yml tells them apart.
        foreach (var language in written)
            if (!tags.Exists(tag => LanguageTag.AreOne(tag, language)))
                tags.Add(language);
        var used = tags.Concat(written)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(tag => tag, StringComparer.OrdinalIgnoreCase);
        return new SiteLanguages(tags, used);
    }

    /// <summary>The section that a language belongs to, by its number; 0, the site's own, for a language without one.</summary>
    public int SectionOf(string language)
    {
        if (language == tags[0])
            return 0;
        var exact = tags.IndexOf(language);
        return exact >= 0
            ? exact
            : Math.Max(0, tags.FindIndex(tag => LanguageTag.AreOne(tag, language)));
    }

    /// <summary>The language of a message or page: written, else that of its first folder, else the site's.</summary>
    public string Of(PostSource source) =>
        source.FrontMatter.Language ?? FolderOf(source.Path) ?? tags[0];

    /// <summary>The path below its kind's folder, without a language's folder: the same for a text and its translations.</summary>
    public string PathWithout(string path)
    {
        var start = path.IndexOf('/', StringComparison.Ordinal) + 1;
        return FolderOf(path) is null ? path[start..] : path[(path.IndexOf('/', start) + 1)..];
    }

    /// <summary>The language that the first folder of a file names, when the site has it: <c>posts/ru/a.md</c> is in Russian.</summary>
    private string? FolderOf(string path)
    {
        if (used.Count == 1)
            return null;
        var start = path.IndexOf('/', StringComparison.Ordinal) + 1;
        var end = path.IndexOf('/', start);
        if (end < 0 || IsBundle(path, end))
            return null;
        return used.GetValueOrDefault(path[start..end].Replace('_', '-'));
    }

    /// <summary><c>posts/ru/index.md</c> is a message called "ru"; <c>pages/ru/index.md</c> is a page in Russian.</summary>
    private static bool IsBundle(string path, int end) =>
        SourceTree.KindOf(path) == SourceKind.Post
        && path.AsSpan(end).Equals("/index.md", StringComparison.OrdinalIgnoreCase);
}
