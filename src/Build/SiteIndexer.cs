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
    Func<IReadOnlyList<SourceFile>, IReadOnlyList<PostSource>> readFrontMatter,
    ProblemList problems
)
{
    public SiteIndex Index(SourceTree tree)
    {
        var posts = readFrontMatter(tree.Posts);
        var undated = readFrontMatter(tree.Pages).Select(Undated).ToList();
        var dated = posts.Select(Dated).ToList();
        var held = dated
            .Where(post => post.Date is not null)
            .Concat(undated)
            .Select(post => post.Held(moment, visibility))
            .OfType<HeldPost>()
            .ToList();
        var heldPaths = held.Select(post => post.Source.Path).ToHashSet(StringComparer.Ordinal);
        var published = dated
            .Where(post => post.Date is not null && !heldPaths.Contains(post.Source.Path))
            .OrderByDescending(post => post.Date!.Value.Instant)
            .ThenBy(post => post.Source.Path, StringComparer.Ordinal)
            .ToList();
        var pages = undated.Where(page => !heldPaths.Contains(page.Source.Path)).ToList();
        var languages = SiteLanguages.Of(config, published.Select(post => post.Source));
        var tags = new TermIndex<Tag>(
            [.. published.Select(post => Section(post, languages, post.Source.FrontMatter.Tags))],
            name => Slug.ForTag(name, config.Slugs),
            (name, slug) => new Tag(name, slug)
        );
        var authors = new TermIndex<Author>(
            [
                .. published.Select(post =>
                    Section(post, languages, post.Source.FrontMatter.Authors)
                ),
            ],
            name => Slug.From(name, config.Slugs),
            (name, slug) => new Author(name, slug)
        );
        var entries = AllCores.Map(
            published,
            (post, number) => Entry(post, languages, tags.Of(number), authors.Of(number))
        );
        var readable = entries
            .Select(post => post.Source.Path)
            .Concat(heldPaths)
            .Concat(pages.Select(page => page.Source.Path))
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

    private static (int, IReadOnlyList<string>) Section(
        DatedPost post,
        SiteLanguages languages,
        IReadOnlyList<string> names
    ) => (languages.SectionOf(languages.Of(post.Source)), names);

    private PostEntry? Entry(
        DatedPost post,
        SiteLanguages languages,
        IReadOnlyList<Tag> tags,
        IReadOnlyList<Author> authors
    )
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
                tags,
                authors
            )
            {
                Aliases = new Aliases(problems).Of(source, path),
            };
    }

    private PageEntry? Entry(DatedPost undated, SiteLanguages languages)
    {
        var page = undated.Source;
        var title = Titles.Of(page, problems);
        return new Addresses(config, problems).OfPage(page) is { } path
            ? new PageEntry(
                page,
                title.Text,
                title.IsHeading,
                Updated(page),
                undated.Expires,
                path,
                languages.Of(page)
            )
            {
                Aliases = new Aliases(problems).Of(page, path),
            }
            : null;
    }

    private DatedPost Dated(PostSource post) =>
        new(
            post,
            PostDates.Of(post, config.Zone, problems),
            Moment(post, PostKeys.Expires, post.FrontMatter.Expires)
        );

    private DatedPost Undated(PostSource page) =>
        new(page, null, Moment(page, PostKeys.Expires, page.FrontMatter.Expires));

    private PostDate? Updated(PostSource source) =>
        Moment(source, PostKeys.Updated, source.FrontMatter.Updated);

    private PostDate? Moment(PostSource source, Key key, Located<DateReading>? written) =>
        written is null ? null : PostDates.In(source, key.Name, written, config.Zone, problems);
}
