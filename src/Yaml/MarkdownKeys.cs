using static Daymark.Yaml.KeyKind;

namespace Daymark.Yaml;

/// <summary>Keys of the map <c>markdown</c>.</summary>
internal static class MarkdownKeys
{
    public static readonly Key HeadingLinks = new(
        "heading_links",
        Flag,
        "false",
        "Whether a link to itself stands beside each heading."
    );
    public static readonly Key HeadingOutline = new(
        "heading_outline",
        Flag,
        "false",
        "Whether headings follow the title and each other without a gap: those of the highest level become the second level, those below them the third."
    );
    public static readonly Key RawHtml = new(
        "raw_html",
        Flag,
        "true",
        "Whether HTML typed into a body is HTML; if not, it is shown as text, with a warning."
    );
    public static readonly Key Rel = new(
        "rel",
        Text,
        "",
        "Their `rel`, such as `external nofollow`."
    );
    public static readonly Key Class = new("class", Text, "", "Their `class`.");
    public static readonly Key ExternalLinks = new(
        "external_links",
        Map,
        "",
        "What links to other hosts are marked with."
    )
    {
        Children = [Rel, Class],
    };

    public static readonly IReadOnlyList<Key> All =
    [
        HeadingLinks,
        HeadingOutline,
        RawHtml,
        ExternalLinks,
    ];
}
