using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>Everything that outputs are made from.</summary>
/// <param name="Posts">Newest first.</param>
/// <param name="Lead">The message that leads the home page; null when there are none.</param>
/// <param name="Counters">All counters as they read on the build date, in the order of site.yml.</param>
/// <param name="Assets">Files that are published as they are.</param>
/// <param name="NextChange">When the output is next another one; null when never again.</param>
internal sealed record Site(
    SiteConfig Config,
    BuildMoment Moment,
    Locale Locale,
    IReadOnlyList<Post> Posts,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<TermPosts> Tags,
    IReadOnlyList<TermPosts> Authors,
    IReadOnlyList<ArchivePeriod> Years,
    Post? Lead,
    IReadOnlyList<CounterReading> Counters,
    DataMap Data,
    IReadOnlyList<PublishedAsset> Assets,
    Change? NextChange
)
{
    /// <summary>The theme's script that turns open pages over, as its file has it; null when the site leaves it out.</summary>
    public string? RefreshCode { get; init; }

    public Post? Newer(Post post) => post.Number > 0 ? Posts[post.Number - 1] : null;

    public Post? Older(Post post) => post.Number + 1 < Posts.Count ? Posts[post.Number + 1] : null;
}
