using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>Puts together what a site publishes in each of its languages.</summary>
internal sealed class Sections(SiteConfig config, SiteLanguages languages, WordBook words)
{
    public IReadOnlyList<LanguageSection> Of(IReadOnlyList<Post> posts, IReadOnlyList<Page> pages)
    {
        var postsOf = Sorted(posts, post => post.Section);
        var pagesOf = Sorted(pages, page => languages.SectionOf(page.Entry.Language));
        return
        [
            .. languages.Tags.Select((_, number) => Of(number, postsOf[number], pagesOf[number])),
        ];
    }

    private LanguageSection Of(int number, List<Post> posts, List<Page> pages)
    {
        var language = languages.Tags[number];
        // Addresses are in lower case, tags need not be.
        var home = number == 0 ? SitePath.Home : SitePath.Of($"{language.ToLowerInvariant()}/");
        var own = words.For(language);
        return new LanguageSection(
            number,
            SettingsFor(language, home, own),
            SiteLocale.Of(language, config.Zone),
            own,
            home,
            Name(language),
            posts,
            pages,
            Terms(posts, post => post.Tags, LanguageSection.TagListOf(home)),
            Terms(posts, post => post.Authors, LanguageSection.AuthorListOf(home)),
            ArchivePeriod.Years(posts, home),
            posts.FirstOrDefault(post => post.Entry.Source.FrontMatter.Lead)
                ?? (posts.Count > 0 ? posts[0] : null)
        );
    }

    /// <summary>The site's settings, with what is written for the language in their place.</summary>
    private SiteConfig SettingsFor(string language, SitePath home, Words own)
    {
        var written = config.Languages.FirstOrDefault(known => known.Language == language);
        var isOwn = language == config.Language;
        return config with
        {
            Language = language,
            Title = written?.Title ?? config.Title,
            Description = written?.Description ?? config.Description,
            DateFormat = written?.DateFormat ?? config.DateFormat,
            Contacts = written?.Contacts ?? config.Contacts,
            Clocks = written?.Clocks ?? config.Clocks,
            Menu = written?.Menu ?? config.Menu,
            Archive = config.Archive with
            {
                Path = SitePath.Of(home.Value + config.Archive.Path.Value),
                Title =
                    written?.ArchiveTitle ?? (isOwn ? config.Archive.Title : own["all_messages"]),
            },
        };
    }

    /// <summary>The short name, unless another language of the site has the same.</summary>
    private string Name(string language)
    {
        var name = LanguageNames.Of(language);
        return languages.Tags.Count(tag => LanguageNames.Of(tag) == name) > 1
            ? LanguageNames.InFull(language)
            : name;
    }

    private static List<TermPosts> Terms(
        List<Post> posts,
        Func<PostEntry, IReadOnlyList<Term>> termsOf,
        SitePath list
    ) =>
        [
            .. posts
                .SelectMany(post => termsOf(post.Entry).Select(term => (term, post)))
                // One tag is one object: its texts need not be compared.
                .GroupBy<(Term term, Post post), Term, Post>(
                    pair => pair.term,
                    pair => pair.post,
                    ReferenceEqualityComparer.Instance
                )
                .OrderBy(group => group.Key.Slug, StringComparer.Ordinal)
                .Select(group => new TermPosts(
                    group.Key,
                    [.. group],
                    SitePath.Of($"{list.Value}{group.Key.Slug}/")
                )),
        ];

    private List<T>[] Sorted<T>(IEnumerable<T> items, Func<T, int> section)
    {
        var sorted = languages.Tags.Select(_ => new List<T>()).ToArray();
        foreach (var item in items)
            sorted[section(item)].Add(item);
        return sorted;
    }
}
