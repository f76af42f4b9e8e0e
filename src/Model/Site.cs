using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>Everything that outputs are made from.</summary>
/// <param name="Locale">Of the site's own language.</param>
/// <param name="Posts">Those of all languages, newest first.</param>
/// <param name="Sections">What it publishes in each of its languages, its own first.</param>
/// <param name="Words">The theme's own words.</param>
/// <param name="Counters">All counters as they read on the build date, in the order of site.yml.</param>
/// <param name="Assets">Files that are published as they are.</param>
/// <param name="NextChange">When the output is next another one; null when never again.</param>
internal sealed record Site(
    SiteConfig Config,
    BuildMoment Moment,
    Locale Locale,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<LanguageSection> Sections,
    SiteLanguages Languages,
    Translations Translations,
    WordBook Words,
    IReadOnlyList<CounterReading> Counters,
    DataMap Data,
    IReadOnlyList<PublishedAsset> Assets,
    Change? NextChange
)
{
    /// <summary>The theme's script that turns open pages over, as its file has it; null when the site leaves it out.</summary>
    public string? RefreshCode { get; init; }

    /// <summary>The section that a language belongs to: the site's own for one without a section.</summary>
    public LanguageSection SectionOf(string language) => Sections[Languages.SectionOf(language)];

    /// <summary>The next later message of the same section.</summary>
    public Post? Newer(Post post) => Beside(post, -1);

    /// <summary>The next earlier message of the same section.</summary>
    public Post? Older(Post post) => Beside(post, 1);

    private Post? Beside(Post post, int step)
    {
        var (posts, at) = (Sections[post.Section].Posts, post.Place + step);
        return at >= 0 && at < posts.Count ? posts[at] : null;
    }
}
