using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Templates;

/// <summary>What templates can ask the current page for, whatever its kind.</summary>
internal static class PageMembers
{
    public static readonly Members<PageOnSite> All = new(
        "page",
        [
            new(
                "kind",
                "home, post, page, archive, year, month, tags, tag, authors, search or 404",
                page => page.Model.Template
            ),
            new("title", "its title", page => page.Model.Title),
            new(
                "url",
                "its address, for links on any page",
                page => page.Views.BaseUrl.Link(page.Model.Path)
            ),
            new(
                "absolute_url",
                "its address with the origin of base_url; nothing without base_url or on 404",
                AbsoluteUrl
            ),
            new(
                "description",
                "a sentence about it: written, else the first words of its text; nothing on lists",
                page => page.Description
            ),
            new("language", "its language, a BCP 47 tag", Language),
            new(
                "locale",
                "its language and country as previews want them, such as en_GB; nothing when no country is known",
                Locale
            ),
            new(
                "direction",
                "ltr or rtl, as its language is written",
                page => page.Views.Locale.Direction
            ),
            new(
                "data_language",
                "the language of its dates and counters where it is not the site's, for the refresh script; else nothing",
                page => page.Views.OtherLanguage
            ),
            new(
                "translations",
                "the same page in other languages: language, name, direction, title, url, absolute_url, current",
                page => PagesInLanguages.List(PageTranslations.Of(page.Model, page.Views))
            ),
            new(
                "alternates",
                "for search engines: it and its translations, then x-default: language, url; empty without base_url",
                page => PagesInLanguages.Alternates(page)
            ),
            new(
                "languages",
                "each language of the site as translations have it: this page in it, or its home page",
                page => PagesInLanguages.Switch(page)
            ),
            new(
                "content",
                "its body, HTML; nothing on lists",
                page => page.Body is { } body ? new HtmlText(body.Content) : null
            ),
            new(
                "toc",
                "lists of links to its headings, HTML; nothing unless its front matter says toc: true",
                page => page.FrontMatter?.Toc == true ? page.Body?.ContentsOrNull : null
            ),
            new("updated", "when it was last changed, a date; nothing when not written", Updated),
            new(
                "authors",
                "its authors, texts",
                page => SiteViews.List(page.FrontMatter?.Authors ?? [])
            ),
            new(
                "image",
                "its picture, for links; nothing when not written",
                page => page.Image?.Link
            ),
            new(
                "absolute_image",
                "its picture with the origin of base_url; nothing without either",
                page => page.Image?.Absolute
            ),
            new(
                "image_alt",
                "what the picture shows; nothing when not written",
                page => page.FrontMatter?.ImageAlt
            ),
            new(
                "extra",
                "every other key of its front matter",
                page => DataObjects.From(page.FrontMatter?.Extra ?? DataMap.Empty)
            ),
            new(
                "structured_data",
                "what it is for search engines, JSON-LD for a script element; nothing but on the home page and messages",
                StructuredData.Of
            ),
        ]
    );

    public static string? AbsoluteUrl(PageOnSite page) =>
        page.Model.HasAddress && page.Views.BaseUrl.IsKnown
            ? page.Views.BaseUrl.Absolute(page.Model.Path)
            : null;

    private static string? Locale(PageOnSite page)
    {
        var (language, _, region) = LanguageTag.Parse(Language(page));
        return region is null ? null : $"{language}_{region}";
    }

    public static string Language(PageOnSite page) =>
        page.Model.Language ?? page.Views.Site.Config.Language;

    private static View<TemplateDate>? Updated(PageOnSite page) =>
        (page.Model.Post?.Entry.Updated ?? page.Model.Page?.Entry.Updated) is { } updated
            ? page.Views.Date(updated)
            : null;
}
