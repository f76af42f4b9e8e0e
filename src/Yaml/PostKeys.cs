using static Daymark.Yaml.KeyKind;

namespace Daymark.Yaml;

/// <summary>Every key of front matter. Any other key is kept as <c>extra.&lt;key&gt;</c>.</summary>
internal static class PostKeys
{
    public static readonly Key Title = new(
        "title",
        Text,
        "the first level-1 heading, else the file name",
        "The title."
    );
    public static readonly Key Date = new(
        "date",
        KeyKind.Date,
        "the date in the file name",
        "When it was or will be published."
    );
    public static readonly Key Updated = new(
        "updated",
        KeyKind.Date,
        "",
        "When it was last changed."
    );
    public static readonly Key Slug = new(
        "slug",
        Text,
        "the file name without its date",
        "The part of its address that names it."
    );
    public static readonly Key Permalink = new(
        "permalink",
        Text,
        "",
        "Its whole address within the site."
    );
    public static readonly Key Tags = new("tags", Texts, "", "What it is about.");
    public static readonly Key Summary = new(
        "summary",
        Text,
        "",
        "The excerpt on lists, as plain text."
    );
    public static readonly Key Description = new(
        "description",
        Text,
        "",
        "A sentence for search engines and previews."
    );
    public static readonly Key Authors = new("authors", Texts, "", "Who wrote it.");
    public static readonly Key Draft = new("draft", Flag, "false", "Whether it is held back.");
    public static readonly Key Expires = new(
        "expires",
        KeyKind.Date,
        "",
        "The moment from which it is gone."
    );
    public static readonly Key Aliases = new(
        "aliases",
        Texts,
        "",
        "Former addresses, which lead to it."
    );
    public static readonly Key Lead = new("lead", Flag, "false", "Whether it leads the home page.");
    public static readonly Key Layout = new(
        "layout",
        Text,
        "post or page",
        "The template that frames it, without .html."
    );
    public static readonly Key Language = new(
        "language",
        Text,
        "that of a first folder such as ru/, else the site's",
        "Its language, as a BCP 47 tag."
    )
    {
        Pattern = SchemaOfValue.LanguageTag,
    };
    public static readonly Key TranslationKey = new(
        "translation_key",
        Text,
        "the path of its file below a folder such as ru/",
        "The same text in each translation of one message or page."
    );
    public static readonly Key Image = new("image", Text, "", "A picture for previews.");
    public static readonly Key ImageAlt = new(
        "image_alt",
        Text,
        "",
        "What the picture shows, for those who cannot see it."
    );
    public static readonly Key Toc = new(
        "toc",
        Flag,
        "false",
        "Whether a list of its headings stands before it."
    );
    public static readonly Key Extra = new(
        "extra",
        Map,
        "",
        "Anything a theme wants; templates see it as post.extra."
    );

    public static readonly IReadOnlyList<Key> All =
    [
        Title,
        Date,
        Updated,
        Slug,
        Permalink,
        Tags,
        Summary,
        Description,
        Authors,
        Draft,
        Expires,
        Aliases,
        Lead,
        Layout,
        Language,
        TranslationKey,
        Image,
        ImageAlt,
        Toc,
        Extra,
    ];
}
