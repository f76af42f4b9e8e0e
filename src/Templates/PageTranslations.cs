using Daymark.Model;

namespace Daymark.Templates;

/// <summary>Finds what a page, of whatever kind, is called in the other languages of the site.</summary>
internal static class PageTranslations
{
    private static readonly IReadOnlyList<PageInLanguage> None = [];

    /// <summary>Its other language versions; lists are each other's where they are the whole list.</summary>
    public static IReadOnlyList<PageInLanguage> Of(PageModel page, SiteViews views)
    {
        var site = views.Site;
        if (page.Post is { } post)
            return site.Translations.Of(post) is { Count: > 0 } others
                ? [.. others.Select(other => Of(other, views))]
                : None;
        if (page.Page is { } own)
            return
            [
                .. site
                    .Translations.Of(own)
                    .Select(other => new PageInLanguage(
                        other.Entry.Language,
                        other.Entry.Title,
                        other.Entry.Path,
                        false,
                        views
                    )),
            ];
        if (site.Sections.Count == 1)
            return None;
        return page.Template switch
        {
            "home" => Others(views, other => (other.Home, other.Config.Title)),
            "archive" when page.Path == views.Section.Config.Archive.Path => Others(
                views,
                other => (other.Config.Archive.Path, other.Config.Archive.Title)
            ),
            "tags" => Others(
                views,
                other => other.Tags.Count > 0 ? (other.TagList, other.Words["tags"]) : null
            ),
            _ => None,
        };
    }

    public static PageInLanguage Of(Post post, SiteViews views) =>
        new(post.Entry.Language, post.Entry.Title, post.Entry.Path, false, views);

    private static List<PageInLanguage> Others(
        SiteViews views,
        Func<LanguageSection, (SitePath Path, string Title)?> list
    ) =>
        [
            .. views
                .Site.Sections.Where(other => other.Number != views.Section.Number)
                .Select(other => (other.Language, There: list(other)))
                .Where(other => other.There is not null)
                .Select(other => new PageInLanguage(
                    other.Language,
                    other.There!.Value.Title,
                    other.There.Value.Path,
                    false,
                    views
                )),
        ];
}
