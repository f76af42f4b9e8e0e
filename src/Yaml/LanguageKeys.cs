using static Daymark.Yaml.KeyKind;

namespace Daymark.Yaml;

/// <summary>What site.yml can say of each language under <c>languages</c>. What it does not say is as for the site.</summary>
internal static class LanguageKeys
{
    private const string Site = "that of the site";

    public static readonly Key Title = new("title", Text, Site, "The name of the site.");
    public static readonly Key Description = new(
        "description",
        Text,
        Site,
        "What the site is, in a sentence."
    );
    public static readonly Key ArchiveTitle = new(
        "title",
        Text,
        "\"All messages\" in the language",
        "The heading of the archive."
    );
    public static readonly Key Archive = new("archive", Map, "", "The paged list of all messages.")
    {
        Children = [ArchiveTitle],
    };
    public static readonly Key DateFormat = new(
        "date_format",
        Text,
        Site,
        "short, medium, long, full, or a CLDR pattern."
    );
    public static readonly Key Contacts = new("contacts", Maps, Site, "Ways to reach the office.")
    {
        Children = [ContactKeys.Label, ContactKeys.Value, ContactKeys.Href],
    };
    public static readonly Key Clocks = new("clocks", Maps, Site, "Places whose time is shown.")
    {
        Children = [ContactKeys.Label, ContactKeys.TimeZone],
    };
    public static readonly Key Menu = new("menu", Maps, Site, "The menu.")
    {
        Children = [ContactKeys.Label, ContactKeys.Url],
    };

    public static readonly IReadOnlyList<Key> All =
    [
        Title,
        Description,
        Archive,
        DateFormat,
        Contacts,
        Clocks,
        Menu,
    ];
}
