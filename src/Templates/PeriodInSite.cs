using Daymark.Model;

namespace Daymark.Templates;

/// <summary>A year or month as templates see it.</summary>
internal sealed record PeriodInSite(ArchivePeriod Period, SiteViews Views);
