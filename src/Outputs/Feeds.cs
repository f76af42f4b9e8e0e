using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The feeds of each language in full, and one of excerpts for each tag.</summary>
internal sealed class Feeds : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Sections.SelectMany(Sections).SelectMany(section => Files(section, site));

    private static IEnumerable<OutputFile> Files(FeedSection section, Site site)
    {
        // In full, each entry is a rendering of its own: all forms of a feed bring the same ones.
        var full = new Lazy<IReadOnlyList<FeedEntry>>(() => [.. FeedEntry.Of(section, site)]);
        Func<IEnumerable<FeedEntry>> entries = section.InFull
            ? () => full.Value
            : () => FeedEntry.Of(section, site);
        return section.Kinds.Select(kind => File(kind, section, entries, site));
    }

    private static IEnumerable<FeedSection> Sections(LanguageSection section)
    {
        var config = section.Config;
        yield return new FeedSection(
            config.Title,
            config.Description,
            config.Language,
            section.Home,
            section.Posts,
            FeedKind.All
        );
        foreach (var tag in section.Tags)
            yield return new FeedSection(
                $"{tag.Term.Name} – {config.Title}",
                null,
                config.Language,
                tag.Path,
                tag.Posts,
                [FeedKind.Atom]
            )
            {
                // In full, each message would be rendered once more for each of its tags.
                InFull = false,
            };
    }

    private static OutputFile File(
        FeedKind kind,
        FeedSection section,
        Func<IEnumerable<FeedEntry>> entries,
        Site site
    ) =>
        new(
            kind.In(section.Home),
            $"the {kind.Name} feed{section.Origin}",
            RenderedContent.Of(() =>
                kind == FeedKind.Atom ? AtomFeed.Bytes(section, entries(), site)
                : kind == FeedKind.Rss ? RssFeed.Bytes(section, entries(), site)
                : JsonFeed.Bytes(section, entries(), site)
            )
        )
        {
            GivesWay = true,
        };
}
