using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>What a site publishes in one of its languages: the lists of it, under a folder of its own unless the language is the site's.</summary>
/// <param name="Number">Its place among the sections, 0 for the site's own language.</param>
/// <param name="Config">The settings as they hold for this language: its tag, its titles, its menu, its archive's folder.</param>
/// <param name="Home">The address of its home page, which is the folder of all its lists.</param>
/// <param name="Name">What the language is called in itself.</param>
/// <param name="Posts">Newest first.</param>
/// <param name="Tags">By slug.</param>
/// <param name="Authors">By slug.</param>
/// <param name="Lead">The message that leads its home page; null when there are none.</param>
internal sealed record LanguageSection(
    int Number,
    SiteConfig Config,
    Locale Locale,
    Words Words,
    SitePath Home,
    string Name,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<TermPosts> Tags,
    IReadOnlyList<TermPosts> Authors,
    IReadOnlyList<ArchivePeriod> Years,
    Post? Lead
)
{
    private readonly Dictionary<Term, TermPosts> terms = Tags.Concat(Authors)
        // One tag is one object: its texts need not be compared.
        .ToDictionary<TermPosts, Term>(entry => entry.Term, ReferenceEqualityComparer.Instance);

    private RelatedPosts? related;

    public string Language => Config.Language;

    /// <summary>The address of the list of all its tags.</summary>
    public SitePath TagList => TagListOf(Home);

    /// <summary>The address of the list of all its authors.</summary>
    public SitePath AuthorList => AuthorListOf(Home);

    /// <summary>The address of the page that searches.</summary>
    public SitePath SearchPath => SitePath.Of($"{Home.Value}search/");

    /// <summary>The tag or author of a message of this section.</summary>
    public TermPosts Of(Term term) => terms[term];

    /// <summary>Messages that share tags with one of this section, the closest first.</summary>
    public IEnumerable<Post> RelatedTo(Post post) =>
        (related ??= new RelatedPosts(tag => Of(tag).Posts)).To(post);

    /// <summary>How its files are told apart from those of the site's own language in messages: " in ru".</summary>
    public string InWords => Number == 0 ? "" : $" in {Language}";

    public static SitePath TagListOf(SitePath home) => SitePath.Of($"{home.Value}tags/");

    public static SitePath AuthorListOf(SitePath home) => SitePath.Of($"{home.Value}authors/");
}
