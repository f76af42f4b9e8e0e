namespace Daymark.Outputs;

/// <summary>Everything that a site publishes. Messages come first: lists then find their excerpts ready.</summary>
internal static class AllOutputs
{
    public static readonly IReadOnlyList<IOutput> List =
    [
        new PostPages(),
        new UndatedPages(),
        new HomePage(),
        new ArchivePages(),
        new PeriodPages(),
        new TagPages(),
        new AuthorPages(),
        new SearchPage(),
        new NotFoundPage(),
        new Feeds(),
        new Sitemap(),
        new Robots(),
        new Redirects(),
        new CountersJson(),
        new CounterBadges(),
        new CountersCalendar(),
        new Freshness(),
        new Assets(),
        new RefreshScript(),
    ];
}
