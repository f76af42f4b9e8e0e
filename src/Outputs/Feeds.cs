using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>The feeds of each language in full, and one of excerpts for each tag.</summary>
internal sealed class Feeds : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site
            .Sections.SelectMany(Sections)
            .SelectMany(section => section.Kinds.Select(kind => File(kind, section, site)));

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

    private static OutputFile File(FeedKind kind, FeedSection section, Site site) =>
        new(
            kind.In(section.Home),
            $"the {kind.Name} feed{section.Origin}",
            new RenderedContent(() =>
                kind == FeedKind.Atom ? AtomFeed.Bytes(section, site)
                : kind == FeedKind.Rss ? RssFeed.Bytes(section, site)
                : JsonFeed.Bytes(section, site)
            )
        )
        {
            GivesWay = true,
        };
}
