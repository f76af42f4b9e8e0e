using Daymark.Calendar;
using Daymark.Model;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Build;

/// <summary>
/// Finds when the output of a site next changes by itself. The minutes of world clocks are left aside: a page shows them as
/// they stood when it was made.
/// </summary>
internal static class NextChange
{
    /// <summary>Null when nothing will change any more before the calendar ends.</summary>
    /// <param name="counters">As they read at the moment.</param>
    public static Change? Of(
        IReadOnlyList<CounterReading> counters,
        BuildMoment moment,
        SiteIndex index
    )
    {
        var all = OfPosts(index)
            .Where(change => change.At > moment.Instant)
            .Concat(OfDay(counters, moment))
            .ToList();
        if (all.Count == 0)
            return null;
        var first = all.Min(change => change.At);
        return new Change(
            first.InZone(moment.Zone),
            [
                .. all.Where(change => change.At == first)
                    .Select(change => change.Why)
                    .OrderBy(why => why.Kind),
            ]
        );
    }

    private static IEnumerable<(Instant At, ChangeReason Why)> OfPosts(SiteIndex index)
    {
        // A message that expires before its own date never appears.
        foreach (var post in index.Held.Where(post => post.Reason == HeldReason.Future))
            if (post.Date is { } date && !(post.Expires is { } end && end.Instant <= date.Instant))
                yield return (
                    date.Instant,
                    new(ChangeKind.Scheduled, post.Source.Path, $"{post.Source.Path} goes live")
                );
        var leaving = index
            .Posts.Select(post => (post.Source.Path, post.Expires))
            .Concat(index.Pages.Select(page => (page.Source.Path, page.Expires)));
        foreach (var (path, expires) in leaving)
            if (expires is { } end)
                yield return (end.Instant, new(ChangeKind.Expiry, path, $"{path} expires"));
    }

    private static IEnumerable<(Instant At, ChangeReason Why)> OfDay(
        IReadOnlyList<CounterReading> counters,
        BuildMoment moment
    )
    {
        if (DayTurn.After(moment.Local) is not { } turn)
            yield break;
        var at = turn.ToInstant();
        var day = LocalDatePattern.Iso.Format(turn.Date);
        yield return (at, new(ChangeKind.Midnight, day, $"a new day, {day}"));
        foreach (var reading in counters)
            // Not only on that day: where a zone leaves a day out, its milestones come with the next one.
            if (reading.Next is { } next && next.Day > moment.Today && next.Day <= turn.Date)
                yield return (
                    at,
                    new(
                        ChangeKind.Milestone,
                        reading.Counter.Id,
                        $"{reading.Counter.Id} comes to {next.Number} {reading.Counter.Unit.Name}"
                    )
                );
    }
}
