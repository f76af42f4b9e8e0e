using Daymark.Calendar;
using NodaTime;

namespace Daymark.Model;

/// <summary>site.yml, read and checked; what was not written has its default.</summary>
/// <param name="PageSize">Messages on an archive or tag page; at least 1.</param>
/// <param name="HomeRecent">Messages listed under the lead; at least 0.</param>
/// <param name="Accent">Null for the theme's own.</param>
/// <param name="Output">The output folder, relative to the site folder.</param>
/// <param name="Languages">What is set for single languages, each of which the site has.</param>
/// <param name="Refresh">Whether the script is published that turns open pages over.</param>
/// <param name="Search">Whether the search is published.</param>
internal sealed record SiteConfig(
    string Title,
    string? Description,
    BaseUrl BaseUrl,
    string Language,
    DateTimeZone Zone,
    int PageSize,
    int HomeRecent,
    PermalinkPattern Permalink,
    SlugStyle Slugs,
    ArchiveConfig Archive,
    DateFormat DateFormat,
    Accent? Accent,
    int FeedLimit,
    string Output,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<WorldClock> Clocks,
    IReadOnlyList<MenuItem> Menu,
    IReadOnlyList<Counter> Counters,
    bool Refresh,
    bool Search,
    MarkdownConfig Markdown,
    DataMap Extra,
    IReadOnlyList<LanguageConfig> Languages
);
