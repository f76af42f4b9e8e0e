using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>What templates can ask a year or month of the archive for.</summary>
internal static class PeriodMembers
{
    public static readonly Members<PeriodInSite> All = new(
        "period",
        [
            new("name", "2021, or the month in the site's language: July 2021", Name),
            new("year", "the year, a number", period => period.Period.Year),
            new("month", "the month, 1 to 12; nothing for a year", period => period.Period.Month),
            new(
                "url",
                "the address of its page",
                period => period.Views.BaseUrl.Link(period.Period.Path)
            ),
            new("count", "how many messages it has", period => period.Period.Posts.Count),
            new(
                "posts",
                "its messages, newest first",
                period => period.Views.Posts(period.Period.Posts)
            ),
            new("months", "the months of a year that have messages, newest first", Months),
        ]
    );

    public static string Name(PeriodInSite period) =>
        PeriodName.Of(period.Period, period.Views.Locale);

    private static ScriptArray Months(PeriodInSite period) =>
        SiteViews.List(period.Period.Months.Select(period.Views.Period));
}
