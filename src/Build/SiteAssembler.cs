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
        WordBook words,
        ProblemList problems
    )
    {
        var bodies = new Bodies(config, moment, index, assets, words, problems);
        var languages = index.Languages;
        var places = new int[languages.Tags.Count];
        var posts = index
            .Posts.Select(
                (entry, number) =>
                {
                    var section = languages.SectionOf(entry.Language);
                    return new Post(entry, number, bodies.Of(entry), section, places[section]++);
                }
            )
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
            new Sections(config, languages, words).Of(posts, pages),
            languages,
            TranslationIndex.Of(languages, posts, pages, problems),
            words,
            counters,
            data,
            assets,
            NextChange.Of(counters, moment, index)
        );
    }

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
