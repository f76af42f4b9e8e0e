using Daymark.Calendar;

namespace Daymark.Templates;

/// <summary>A counter as templates see it.</summary>
internal sealed record CounterOnPage(CounterReading Reading, SiteViews Views);
