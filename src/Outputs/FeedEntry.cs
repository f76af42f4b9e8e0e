using Daymark.Calendar;
using Daymark.Markdown;
using Daymark.Model;

namespace Daymark.Outputs;

/// <summary>A message as feeds bring it. All of it comes from the message alone, so that no night changes it.</summary>
/// <param name="Id">Never changes and is nobody else's.</param>
/// <param name="Updated">When it was last changed; never before it was published.</param>
/// <param name="Summary">HTML with whole addresses.</param>
/// <param name="Content">The same of its whole body; null where only excerpts are brought.</param>
internal sealed record FeedEntry(
    string Id,
    string Url,
    string Title,
    PostDate Published,
    PostDate Updated,
    string Language,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Tags,
    string Summary,
    string? Content
)
{
    /// <summary>The entries of a section, made one after the other.</summary>
    public static IEnumerable<FeedEntry> Of(FeedSection section, Site site) =>
        section.Posts.Take(site.Config.FeedLimit).Select(post => Of(post, section, site));

    private static FeedEntry Of(Post post, FeedSection section, Site site)
    {
        var entry = post.Entry;
        var url = site.Config.BaseUrl.Absolute(entry.Path);
        var body = section.InFull
            ? post.Body.AsRecord()
            : new BodyHtml("", post.Body.RecordedExcerpt, "");
        return new FeedEntry(
            FeedId.Of(entry.Path, site.Config),
            url,
            entry.Title,
            entry.Date,
            UpdatedOf(entry),
            entry.Language,
            [.. entry.Authors.Select(author => author.Name)],
            [.. entry.Tags.Select(tag => tag.Name)],
            AbsoluteLinks.In(body.Excerpt, url).Trim(),
            section.InFull ? AbsoluteLinks.In(body.Content, url).Trim() : null
        );
    }

    /// <summary>When any of the messages was last changed; null when there are none.</summary>
    public static PostDate? Newest(IEnumerable<Post> posts)
    {
        PostDate? newest = null;
        foreach (var post in posts)
        {
            var updated = UpdatedOf(post.Entry);
            if (newest is not { } known || updated.Instant > known.Instant)
                newest = updated;
        }
        return newest;
    }

    public static PostDate UpdatedOf(PostEntry entry) =>
        entry.Updated is { } updated && updated.Instant > entry.Date.Instant ? updated : entry.Date;
}
