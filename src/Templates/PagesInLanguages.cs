using Daymark.Calendar;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>Links between the languages of a site as templates see them.</summary>
internal static class PagesInLanguages
{
    private static readonly ScriptArray None = SiteViews.List([]);

    public static readonly Members<PageInLanguage> Members = new(
        "translation",
        [
            new("language", "its language, a BCP 47 tag", page => page.Language),
            new("name", "what the language is called in itself", page => page.Name),
            new(
                "direction",
                "ltr or rtl, as the language is written",
                page => Locales.For(page.Language).Direction
            ),
            new("title", "the title of the page in it", page => page.Title),
            new("url", "its address, for links", page => page.Views.BaseUrl.Link(page.Path)),
            new(
                "absolute_url",
                "its address with the origin of base_url",
                page => page.Views.BaseUrl.Absolute(page.Path)
            ),
            new("current", "whether it is the language of this page", page => page.IsCurrent),
        ]
    );

    public static ScriptArray List(IReadOnlyList<PageInLanguage> pages) =>
        pages.Count == 0 ? None : SiteViews.List(pages.Select(View));

    public static ScriptArray Of(Model.Post post, SiteViews views) =>
        List([
            .. views.Site.Translations.Of(post).Select(other => PageTranslations.Of(other, views)),
        ]);

    /// <summary>The home page in each language.</summary>
    public static ScriptArray Homes(SiteViews views) =>
        List([
            .. views.Site.Sections.Select(section => new PageInLanguage(
                section.Language,
                section.Config.Title,
                section.Home,
                section.Number == views.Section.Number,
                views
            )),
        ]);

    /// <summary>For each language of the site: this page in it, or else its home page.</summary>
    public static ScriptArray Switch(PageOnSite page)
    {
        var (model, views) = (page.Model, page.Views);
        var translations = PageTranslations.Of(model, views);
        var language = model.Language ?? views.Section.Language;
        return List([
            .. views.Site.Sections.Select(section =>
                section.Number == views.Section.Number
                && LanguageTag.AreOne(section.Language, language)
                    ? new PageInLanguage(language, model.Title, model.Path, true, views)
                    : translations.FirstOrDefault(other =>
                        views.Site.Languages.SectionOf(other.Language) == section.Number
                    )
                        ?? new PageInLanguage(
                            section.Language,
                            section.Config.Title,
                            section.Home,
                            false,
                            views
                        )
            ),
        ]);
    }

    /// <summary>
    /// What <c>link rel="alternate" hreflang</c> says, whole and the same on each of the pages. The version in the site's own
    /// language is for readers of all others.
    /// </summary>
    public static ScriptArray Alternates(PageOnSite page)
    {
        var (model, views) = (page.Model, page.Views);
        if (!model.HasAddress || !views.BaseUrl.IsKnown)
            return None;
        var translations = PageTranslations.Of(model, views);
        if (translations.Count == 0)
            return None;
        var own = model.Language ?? views.Section.Language;
        var all = translations
            .Prepend(new PageInLanguage(own, model.Title, model.Path, true, views))
            .OrderBy(one => views.Site.Languages.SectionOf(one.Language))
            .ThenBy(one => one.Language, StringComparer.Ordinal)
            .ToList();
        var standard = all.Where(one => views.Site.Languages.SectionOf(one.Language) == 0).Take(1);
        return SiteViews.List(
            all.Select(one => (one.Language, one.Path))
                .Concat(standard.Select(one => ("x-default", one.Path)))
                .Select(one => new FixedView(
                    "alternate",
                    ("language", one.Item1),
                    ("url", views.BaseUrl.Absolute(one.Path))
                ))
        );
    }

    private static View<PageInLanguage> View(PageInLanguage page) =>
        new(page, Members, one => one.Title);
}
