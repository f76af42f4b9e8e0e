using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>A page for each year and each month that has messages, at addresses that never change.</summary>
internal sealed class PeriodPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site
            .Years.SelectMany(year => year.Months.Prepend(year))
            .Select(period =>
                PageFile.Of(Model(period, site), $"the archive of {period.Path}", pages)
            );

    private static PageModel Model(ArchivePeriod period, Site site) =>
        new(
            period.Month is null ? "year" : "month",
            period.Path,
            PeriodName.Of(period, site.Locale)
        )
        {
            Period = period,
            Posts = period.Posts,
        };
}
