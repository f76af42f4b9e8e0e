using Daymark.Model;
using static Daymark.Yaml.KeyKind;

namespace Daymark.Yaml;

/// <summary>Every key of site.yml.</summary>
internal static class SiteKeys
{
    public static readonly Key Title = new(
        "title",
        Text,
        "Untitled site",
        "The name of the site; by default in its language."
    );
    public static readonly Key Description = new(
        "description",
        Text,
        "",
        "What the site is, in a sentence."
    );
    public static readonly Key BaseUrl = new(
        "base_url",
        Text,
        "",
        "Where the site will stand, such as https://host.example/ or https://host.example/office/."
    )
    {
        Pattern = "^\\s*[Hh][Tt][Tt][Pp][Ss]?://",
    };
    public static readonly Key Language = new(
        "language",
        Text,
        "en",
        "The language of the site, as a BCP 47 tag."
    )
    {
        Pattern = SchemaOfValue.LanguageTag,
    };
    public static readonly Key TimeZone = new(
        "time_zone",
        Text,
        "UTC",
        "The IANA time zone that decides what today is."
    );
    public static readonly Key PageSize = new(
        "page_size",
        Number,
        "20",
        "Messages on a page of the archive or of a tag."
    )
    {
        Least = 1,
    };
    public static readonly Key Recent = new(
        "recent",
        Number,
        "10",
        "Messages listed under the lead."
    )
    {
        Least = 0,
    };
    public static readonly Key Home = new("home", Map, "", "The home page.")
    {
        Children = [Recent],
    };
    public static readonly Key Permalink = new(
        "permalink",
        Text,
        "/{year}/{month}/{slug}/",
        "The address of a message, from {year} {month} {day} {slug} {language}."
    );
    public static readonly Key Slugs = new(
        "slugs",
        Text,
        "unicode",
        "Letters of addresses: those of the title's script, or ASCII."
    )
    {
        Choices = [.. SlugStyle.All.Select(style => style.Name)],
    };
    public static readonly Key ArchivePath = new(
        "path",
        Text,
        "messages",
        "The folder of the archive."
    );
    public static readonly Key ArchiveTitle = new(
        "title",
        Text,
        "All messages",
        "The heading of the archive; by default in the language of the site."
    );
    public static readonly Key ArchiveNumbering = new(
        "numbering",
        Text,
        "newest-first",
        "Whether page 1 is the newest, or the oldest so that full pages never change."
    )
    {
        Choices = ["newest-first", "stable"],
    };
    public static readonly Key Archive = new("archive", Map, "", "The paged list of all messages.")
    {
        Children = [ArchivePath, ArchiveTitle, ArchiveNumbering],
    };
    public static readonly Key DateFormat = new(
        "date_format",
        Text,
        "long",
        "short, medium, long, full, or a CLDR pattern such as dd.MM.yyyy."
    );
    public static readonly Key Accent = new(
        "accent",
        Text,
        "that of the theme",
        "The one colour of the theme, in hex digits and quotes: \"#1a4f8f\"."
    )
    {
        Pattern = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
    };
    public static readonly Key FeedLimit = new("limit", Number, "20", "Messages in a feed.")
    {
        Least = 1,
    };
    public static readonly Key Feed = new("feed", Map, "", "The feeds.") { Children = [FeedLimit] };
    public static readonly Key Output = new(
        "output",
        Text,
        "output",
        "The folder that is written, relative to the site."
    );
    public static readonly Key Contacts = new("contacts", Maps, "", "Ways to reach the office.")
    {
        Children = [ContactKeys.Label, ContactKeys.Value, ContactKeys.Href],
    };
    public static readonly Key Clocks = new("clocks", Maps, "", "Places whose time is shown.")
    {
        Children = [ContactKeys.Label, ContactKeys.TimeZone],
    };
    public static readonly Key Menu = new("menu", Maps, "", "The menu.")
    {
        Children = [ContactKeys.Label, ContactKeys.Url],
    };
    public static readonly Key Counters = new("counters", Maps, "", "What the site counts.")
    {
        Children = CounterKeys.All,
        ExactlyOneOf = [CounterKeys.Since, CounterKeys.Until],
    };
    public static readonly Key Refresh = new(
        "refresh",
        Flag,
        "true",
        "Whether a small script turns counters, today's date and clocks over in an open page."
    );
    public static readonly Key Search = new(
        "search",
        Flag,
        "true",
        "Whether the site has a search, which needs no server."
    );
    public static readonly Key Markdown = new("markdown", Map, "", "How bodies become pages.")
    {
        Children = MarkdownKeys.All,
    };
    public static readonly Key Languages = new(
        "languages",
        MapsByLanguage,
        "",
        "Settings for single languages, under their BCP 47 tags; each named has a home page."
    )
    {
        Children = LanguageKeys.All,
    };
    public static readonly Key Extra = new(
        "extra",
        Map,
        "",
        "Anything a theme wants; templates see it as site.extra."
    );

    public static readonly IReadOnlyList<Key> All =
    [
        Title,
        Description,
        BaseUrl,
        Language,
        TimeZone,
        PageSize,
        Home,
        Permalink,
        Slugs,
        Archive,
        DateFormat,
        Accent,
        Feed,
        Output,
        Contacts,
        Clocks,
        Menu,
        Counters,
        Refresh,
        Search,
        Markdown,
        Languages,
        Extra,
    ];
}
