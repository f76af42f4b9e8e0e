using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Markdown;
using Daymark.Model;
using Daymark.Model.Images;
using NodaTime;

namespace Daymark.Build;

/// <summary>Gives posts and pages their bodies, to be rendered when asked for.</summary>
internal sealed class Bodies(
    SiteConfig config,
    BuildMoment moment,
    SiteIndex index,
    IReadOnlyList<PublishedAsset> assets,
    WordBook words,
    ProblemList problems
)
{
    /// <summary>About what search engines and previews show of a page.</summary>
    private const int PreviewLength = 200;

    private readonly BodyRenderer renderer = new(
        index,
        config.BaseUrl,
        new BodyCounters(
            config.Counters,
            moment.Today,
            SiteLocale.Of(config.Language, config.Zone).Tag,
            problems
        ),
        config.Markdown,
        new ImageSizes(assets),
        problems
    );
    private readonly Dictionary<string, Locale> locales = new(StringComparer.Ordinal);

    public PostBody Of(PostEntry post) =>
        Body(
            post.Source,
            post.Path,
            post.TitleIsHeading,
            post.Date.Day,
            post.Language,
            config.Search ? BodyText.Of : null
        );

    public PostBody Of(PageEntry page) =>
        Body(page.Source, page.Path, page.TitleIsHeading, null, page.Language, null);

    private PostBody Body(
        PostSource source,
        SitePath path,
        bool dropHeading,
        LocalDate? day,
        string language,
        Func<string, byte[]>? text
    )
    {
        var locale = LocaleOf(language);
        return new(
            asRecord =>
                renderer.Render(
                    new BodyRequest(source, path, dropHeading, day, locale, words.For(language))
                    {
                        AsRecord = asRecord,
                    }
                ),
            html => HtmlRelocator.Whole(html, config.BaseUrl.Link(path), path.IdPrefix),
            html => BodyText.Beginning(BodyText.Words(html), PreviewLength),
            text
        );
    }

    private Locale LocaleOf(string language) =>
        locales.TryGetValue(language, out var known)
            ? known
            : locales[language] = SiteLocale.Of(language, config.Zone);
}
