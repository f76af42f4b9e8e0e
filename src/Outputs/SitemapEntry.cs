using Daymark.Calendar;
using Daymark.Model;
using NodaTime.Text;

namespace Daymark.Outputs;

/// <summary>An address for search engines.</summary>
/// <param name="Modified">When its content was last changed, as the messages on it say; null when nothing says so.</param>
internal readonly record struct SitemapEntry(SitePath Path, PostDate? Modified)
{
    /// <summary>
    /// Every page that a person would look for: home, pages, messages, archive, years and months, tags, authors. Of long lists only the
    /// first page: the others change with each message, and all that stands there is listed by itself.
    /// </summary>
    public static IEnumerable<SitemapEntry> Of(Site site) =>
        site
            .Sections.SelectMany(Lists)
            .Concat(
                site.Pages.Select(page => new SitemapEntry(page.Entry.Path, page.Entry.Updated))
            )
            .Concat(
                site.Posts.Select(post => new SitemapEntry(
                    post.Entry.Path,
                    FeedEntry.UpdatedOf(post.Entry)
                ))
            );

    private static IEnumerable<SitemapEntry> Lists(LanguageSection section)
    {
        var newest = FeedEntry.Newest(section.Posts);
        yield return new(section.Home, newest);
        yield return new(section.Config.Archive.Path, newest);
        foreach (var period in section.Years.SelectMany(year => year.Months.Prepend(year)))
            yield return new(period.Path, FeedEntry.Newest(period.Posts));
        foreach (var entry in Terms(section.TagList, section.Tags, newest))
            yield return entry;
        foreach (var entry in Terms(section.AuthorList, section.Authors, newest))
            yield return entry;
    }

    private static IEnumerable<SitemapEntry> Terms(
        SitePath list,
        IReadOnlyList<TermPosts> terms,
        PostDate? newest
    ) =>
        terms.Count == 0
            ? []
            : terms
                .Select(term => new SitemapEntry(term.Path, FeedEntry.Newest(term.Posts)))
                .Prepend(new SitemapEntry(list, newest));

    /// <summary>W3C date and time, as the protocol asks: the day alone where no time was written.</summary>
    public static string Date(PostDate date) =>
        date.HasTime ? MachineTime.Rfc3339(date.Moment) : LocalDatePattern.Iso.Format(date.Day);
}
