using Daymark.Calendar;
using Daymark.Model;
using NodaTime.Text;

namespace Daymark.Serve;

/// <summary>A message or page that is shown in the preview alone, and why.</summary>
/// <param name="Label">One word for lists.</param>
/// <param name="Sentence">For its own page; plain text.</param>
internal sealed record UnpublishedPost(SitePath Path, string Label, string Sentence)
{
    /// <summary>Null for a page that is no draft; pages have no date to wait for.</summary>
    public static UnpublishedPost? Of(PageEntry page) =>
        page.Source.FrontMatter.Draft ? Draft(page.Path) : null;

    /// <summary>Null for what the published site has too.</summary>
    public static UnpublishedPost? Of(PostEntry post, BuildMoment moment)
    {
        if (post.Source.FrontMatter.Draft)
            return Draft(post.Path);
        if (post.Date.Instant <= moment.Instant)
            return null;
        var from = LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
            .Format(post.Date.Instant.InZone(moment.Zone).LocalDateTime);
        return new(
            post.Path,
            "future",
            $"Only this preview shows it before {from} ({moment.Zone.Id})."
        );
    }

    private static UnpublishedPost Draft(SitePath path) =>
        new(path, "draft", "Draft: only this preview shows it.");
}
