using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Markdown;
using Daymark.Model;
using NodaTime;

namespace Daymark.Build;

/// <summary>Gives posts and pages their bodies, to be rendered when asked for.</summary>
internal sealed class Bodies(
    SiteConfig config,
    BuildMoment moment,
    SiteIndex index,
    WordBook words,
    ProblemList problems
)
{
    private readonly BodyRenderer renderer = new(
        index,
        config.BaseUrl,
        new BodyCounters(
            config.Counters,
            moment.Today,
            SiteLocale.Of(config.Language, config.Zone).Tag,
            problems
        ),
        problems
    );
    private readonly Dictionary<string, Locale> locales = new(StringComparer.Ordinal);

    public PostBody Of(PostEntry post) =>
        Body(post.Source, post.Path, post.TitleIsHeading, post.Date.Day, post.Language);

    public PostBody Of(PageEntry page) =>
        Body(page.Source, page.Path, page.TitleIsHeading, null, page.Language);

    private PostBody Body(
        PostSource source,
        SitePath path,
        bool dropHeading,
        LocalDate? day,
        string language
    )
    {
        var locale = LocaleOf(language);
        return new(
            () => renderer.Render(source, path, dropHeading, day, locale, words.For(language)),
            html => HtmlRelocator.Whole(html, config.BaseUrl.Link(path), IdPrefix(path))
        );
    }

    private Locale LocaleOf(string language) =>
        locales.TryGetValue(language, out var known)
            ? known
            : locales[language] = SiteLocale.Of(language, config.Zone);

    /// <summary>The address of the page, with a sign between its parts that no address can hold: unique for each page.</summary>
    private static string IdPrefix(SitePath path) => path.Value.Replace('/', ':').Replace(' ', '_');
}
