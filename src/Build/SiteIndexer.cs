using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Markdown;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Build;

/// <summary>Decides which messages are published, in what order and at what addresses. The only place that does.</summary>
internal sealed class SiteIndexer(
    SiteConfig config,
    BuildMoment moment,
    Visibility visibility,
    ProblemList problems
)
{
    public SiteIndex Index(SourceTree tree)
    {
        var posts = Read(tree.Posts);
        var pages = Read(tree.Pages);
        var dated = posts.Select(Dated).ToList();
        var held = dated.Select(post => post.Held(moment, visibility)).OfType<HeldPost>().ToList();
        var heldPaths = held.Select(post => post.Source.Path).ToHashSet(StringComparer.Ordinal);
        var published = dated
            .Where(post => post.Date is not null && !heldPaths.Contains(post.Source.Path))
            .OrderByDescending(post => post.Date!.Value.Instant)
            .ThenBy(post => post.Source.Path, StringComparer.Ordinal)
            .ToList();
        var languages = SiteLanguages.Of(config, published.Select(post => post.Source));
        var tags = TagIndex.From(
            published.Select(post => Tags(post.Source, languages)).ToList(),
            config.Slugs
        );
        var entries = published
            .AsParallel()
            .AsOrdered()
            .Select((post, number) => Entry(post, languages, tags.Of(number)))
            .OfType<PostEntry>()
            .ToList();
        var readable = entries
            .Select(post => post.Source.Path)
            .Concat(heldPaths)
            .Concat(pages.Select(page => page.Path))
            .ToHashSet(StringComparer.Ordinal);
        return new SiteIndex(
            entries,
            [.. pages.Select(page => Entry(page, languages)).OfType<PageEntry>()],
            languages,
            held,
            tree.Posts.Concat(tree.Pages)
                .Select(file => file.Path)
                .Where(path => !readable.Contains(path))
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    private List<PostSource> Read(IReadOnlyList<SourceFile> files) =>
        [
            .. files
                .AsParallel()
                .AsOrdered()
                .Select(file => FrontMatterReader.Read(file, problems))
                .OfType<PostSource>(),
        ];

    private static (int, IReadOnlyList<string>) Tags(PostSource post, SiteLanguages languages) =>
        (languages.SectionOf(languages.Of(post)), post.FrontMatter.Tags);

    private PostEntry? Entry(DatedPost post, SiteLanguages languages, IReadOnlyList<Tag> tags)
    {
        var source = post.Source;
        var date = post.Date!.Value;
        var language = languages.Of(source);
        var title = Titles.Of(source, problems);
        var path = new Addresses(config, problems).Of(source, title.Text, date.Day, language);
        return path is null
            ? null
            : new PostEntry(
                source,
                title.Text,
                title.IsHeading,
                date,
                Updated(source),
                post.Expires,
                path,
                language,
                tags
            );
    }

    private PageEntry? Entry(PostSource page, SiteLanguages languages)
    {
        var title = Titles.Of(page, problems);
        return new Addresses(config, problems).OfPage(page) is { } path
            ? new PageEntry(
                page,
                title.Text,
                title.IsHeading,
                Updated(page),
                path,
                languages.Of(page)
            )
            : null;
    }

    private DatedPost Dated(PostSource post) =>
        new(
            post,
            PostDates.Of(post, config.Zone, problems),
            Moment(post, PostKeys.Expires, post.FrontMatter.Expires)
        );

    private PostDate? Updated(PostSource source) =>
        Moment(source, PostKeys.Updated, source.FrontMatter.Updated);

    private PostDate? Moment(PostSource source, Key key, Located<DateReading>? written) =>
        written is null ? null : PostDates.In(source, key.Name, written, config.Zone, problems);
}
