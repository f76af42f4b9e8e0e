using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>A message or page and its moments.</summary>
/// <param name="Date">Null for a page, and for a message that has none, which is a problem already reported.</param>
/// <param name="Expires">Null when it stays.</param>
internal sealed record DatedPost(PostSource Source, PostDate? Date, PostDate? Expires)
{
    /// <summary>It as held back, or null when it is published.</summary>
    public HeldPost? Held(BuildMoment moment, Visibility visibility)
    {
        HeldReason? reason =
            Source.FrontMatter.Draft && !visibility.Drafts ? HeldReason.Draft
            : Date is { } date && date.Instant > moment.Instant && !visibility.Future
                ? HeldReason.Future
            : Expires is { } expires && expires.Instant <= moment.Instant ? HeldReason.Expired
            : null;
        return reason is { } held ? new HeldPost(Source, held, Date, Expires) : null;
    }
}
