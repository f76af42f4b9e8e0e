using Daymark.Model;
using Daymark.Templates;

namespace Daymark.Outputs;

/// <summary>A page for each year and each month that has messages in a language, at addresses that never change.</summary>
internal sealed class PeriodPages : IOutput
{
    public IEnumerable<OutputFile> Files(Site site, PageTemplates pages) =>
        site.Sections.SelectMany(section =>
            section
                .Years.SelectMany(year => year.Months.Prepend(year))
                .Select(period =>
                    PageFile.Of(Model(period, section), $"the archive of {period.Path}", pages)
                )
        );

    private static PageModel Model(ArchivePeriod period, LanguageSection section) =>
        new(
            period.Month is null ? "year" : "month",
            period.Path,
            PeriodName.Of(period, section.Locale)
        )
        {
            Section = section,
            Period = period,
            Posts = period.Posts,
        };
}
