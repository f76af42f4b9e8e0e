using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using NodaTime;

namespace Daymark.Yaml;

/// <summary>Reads site.yml.</summary>
internal static class SettingsReader
{
    private const int MostListed = 1_000_000;

    /// <summary>The settings, defaults where values are wrong; null when the file cannot be read at all.</summary>
    /// <param name="baseUrl">Takes the place of <c>base_url</c>; null to leave it.</param>
    /// <param name="words">What the site says where site.yml leaves a title to the theme.</param>
    public static SiteConfig? Read(
        SourceFile file,
        string? baseUrl,
        WordBook words,
        ProblemList problems
    )
    {
        if (file.Decode(problems) is not { } source)
            return null;
        var root = YamlReader.Read(source, source.Text, 0, problems);
        if (root is null)
            return null;
        if (root is not YamlMap && !root.IsNull)
        {
            problems.Add(
                SettingsProblems.NotAMap(source.At(root.Place.Line, root.Place.Column), file.Path)
            );
            return null;
        }
        var section = new Section(root as YamlMap ?? YamlMap.Empty, SiteKeys.All, source, problems);
        section.RejectUnknown(file.Path);
        return Read(section, baseUrl, words);
    }

    private static SiteConfig Read(Section site, string? baseUrl, WordBook book)
    {
        var language = Language(site);
        var words = book.For(language);
        return new SiteConfig(
            site.Text(SiteKeys.Title) ?? words["untitled_site"],
            site.Text(SiteKeys.Description),
            Base(site, baseUrl),
            language,
            Zone(site, SiteKeys.TimeZone) ?? DateTimeZone.Utc,
            site.Number(SiteKeys.PageSize, 1, MostListed),
            Inner(site, SiteKeys.Home).Number(SiteKeys.Recent, 0, MostListed),
            Permalink(site),
            SlugStyle.All.First(style =>
                style.Name == (site.Text(SiteKeys.Slugs) ?? SiteKeys.Slugs.Default)
            ),
            Archive(Inner(site, SiteKeys.Archive), words),
            Dates(site, SiteKeys.DateFormat),
            AccentReader.Read(site),
            Inner(site, SiteKeys.Feed).Number(SiteKeys.FeedLimit, 1, MostListed),
            site.Has(SiteKeys.Output) ? site.Text(SiteKeys.Output) ?? "" : SiteKeys.Output.Default,
            [.. site.Maps(SiteKeys.Contacts).Select(Contact)],
            [.. site.Maps(SiteKeys.Clocks).Select(Clock).OfType<WorldClock>()],
            [.. site.Maps(SiteKeys.Menu).Select(MenuItem)],
            CounterReader.Read(site.Maps(SiteKeys.Counters), language),
            site.Flag(SiteKeys.Refresh),
            site.Flag(SiteKeys.Search),
            Markdown(Inner(site, SiteKeys.Markdown)),
            DataReader.Map(site.Find(SiteKeys.Extra)),
            LanguageReader.Read(site)
        );
    }

    public static Section Inner(Section site, Key key)
    {
        var section = site.Map(key);
        section.RejectUnknown($"`{key.Name}`");
        return section;
    }

    private static string Language(Section site)
    {
        var language = site.Text(SiteKeys.Language) ?? SiteKeys.Language.Default;
        if (LanguageTag.Canonical(language) is { } tag)
            return tag;
        site.Problems.Add(SettingsProblems.BadLanguage(site.At(SiteKeys.Language), language));
        return SiteKeys.Language.Default;
    }

    private static BaseUrl Base(Section site, string? given)
    {
        if ((given ?? site.Text(SiteKeys.BaseUrl)) is not { } text)
            return BaseUrl.Unknown;
        if (BaseUrl.TryParse(text) is { } url)
            return url;
        site.Problems.Add(SettingsProblems.BadBaseUrl(site.At(SiteKeys.BaseUrl), text));
        return BaseUrl.Unknown;
    }

    private static DateTimeZone? Zone(Section section, Key key)
    {
        // Whoever began to name a zone did not mean UTC.
        if (section.Empty(key) is { } empty)
            section.Problems.Add(SettingsProblems.NoTimeZone(empty));
        if (section.Text(key) is not { } name)
            return null;
        if (TimeZones.Find(name) is { } zone)
            return zone;
        section.Problems.Add(
            SettingsProblems.UnknownTimeZone(section.At(key), name, TimeZones.Names)
        );
        return null;
    }

    private static PermalinkPattern Permalink(Section site)
    {
        var pattern = new PermalinkPattern(
            site.Text(SiteKeys.Permalink) ?? SiteKeys.Permalink.Default
        );
        var at = site.At(SiteKeys.Permalink);
        if (pattern.UnknownName() is { } unknown)
            site.Problems.Add(SettingsProblems.BadPermalink(at, pattern.Text, unknown));
        else if (!SitePath.TryParse(pattern.Example, out _, out var error))
            site.Problems.Add(
                SettingsProblems.BadPath(at, SiteKeys.Permalink.Name, pattern.Text, error)
            );
        else
            return pattern;
        return new PermalinkPattern(SiteKeys.Permalink.Default);
    }

    private static ArchiveConfig Archive(Section archive, Words words)
    {
        var text = archive.Text(SiteKeys.ArchivePath) ?? SiteKeys.ArchivePath.Default;
        if (!SitePath.TryParse(text.Trim('/') + "/", out var path, out var error))
            archive.Problems.Add(
                SettingsProblems.BadPath(
                    archive.At(SiteKeys.ArchivePath),
                    SiteKeys.ArchivePath.Name,
                    text,
                    error
                )
            );
        return new ArchiveConfig(
            path,
            archive.Text(SiteKeys.ArchiveTitle) ?? words["all_messages"],
            archive.Text(SiteKeys.ArchiveNumbering) == "stable"
                ? ArchiveNumbering.Stable
                : ArchiveNumbering.NewestFirst
        );
    }

    /// <param name="key">The site's, or that of a single language.</param>
    public static DateFormat Dates(Section section, Key key)
    {
        var text = section.Text(key) ?? SiteKeys.DateFormat.Default;
        if (DateFormat.TryParse(text, out var format, out var error))
            return format;
        section.Problems.Add(SettingsProblems.BadDateFormat(section.At(key), text, error));
        return DateFormat.Parse(SiteKeys.DateFormat.Default);
    }

    private static MarkdownConfig Markdown(Section markdown)
    {
        var external = Inner(markdown, MarkdownKeys.ExternalLinks);
        return new MarkdownConfig(
            markdown.Flag(MarkdownKeys.HeadingLinks),
            markdown.Flag(MarkdownKeys.HeadingOutline),
            markdown.Flag(MarkdownKeys.RawHtml),
            new LinkMarks(external.Text(MarkdownKeys.Rel), external.Text(MarkdownKeys.Class))
        );
    }

    public static Contact Contact(Section contact) =>
        new(
            contact.Text(ContactKeys.Label) ?? "",
            contact.Text(ContactKeys.Value) ?? "",
            LinkReader.Read(contact, ContactKeys.Href)
        );

    public static WorldClock? Clock(Section clock) =>
        Zone(clock, ContactKeys.TimeZone) is { } zone
            ? new WorldClock(clock.Text(ContactKeys.Label) ?? "", zone)
            : null;

    public static MenuItem MenuItem(Section item) =>
        new(item.Text(ContactKeys.Label) ?? "", LinkReader.Read(item, ContactKeys.Url) ?? "");
}
