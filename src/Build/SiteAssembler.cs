using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;
using NodaTime.Text;

namespace Daymark.Build;

/// <summary>Puts the site together: the index with bodies, lists, counters and files.</summary>
internal static class SiteAssembler
{
    public static Site Assemble(
        SiteConfig config,
        BuildMoment moment,
        SiteIndex index,
        DataMap data,
        IReadOnlyList<PublishedAsset> assets,
        ProblemList problems
    )
    {
        var bodies = new Bodies(config, moment, index, assets, problems);
        var posts = index
            .Posts.Select((entry, number) => new Post(entry, number, bodies.Of(entry)))
            .ToList();
        var pages = index.Pages.Select(entry => new Page(entry, bodies.Of(entry))).ToList();
        var counters = config.Counters.Select(counter => counter.On(moment.Today)).ToList();
        foreach (var reading in counters)
            Warn(reading, problems);
        return new Site(
            config,
            moment,
            SiteLocale.Of(config.Language, config.Zone),
            posts,
            pages,
            Gathered(index.Tags, posts),
            Gathered(index.Authors, posts),
            ArchivePeriod.Years(posts),
            posts.FirstOrDefault(post => post.Entry.Source.FrontMatter.Lead)
                ?? posts.FirstOrDefault(),
            counters,
            data,
            assets,
            NextChange.Of(counters, moment, index)
        );
    }

    private static IReadOnlyList<TermPosts> Gathered(
        IReadOnlyList<TermEntry> terms,
        List<Post> posts
    ) =>
        [
            .. terms.Select(entry => new TermPosts(
                entry.Term,
                [.. entry.Posts.Select(number => posts[number])]
            )),
        ];

    private static void Warn(CounterReading reading, ProblemList problems)
    {
        var (id, day) = (reading.Counter.Id, LocalDatePattern.Iso.Format(reading.Counter.Day));
        var at = reading.Counter.Place ?? new SourceLocation(SourceTree.SettingsFile);
        if (reading.Status == CounterStatus.Upcoming)
            problems.Add(CounterProblems.NotStarted(at, id, day));
        if (reading is { Status: CounterStatus.Reached, HasText: false })
            problems.Add(CounterProblems.Reached(at, id, day));
    }
}
