namespace Daymark.Calendar;

/// <summary>The names of the months (January first) or weekdays (Monday first), in full and abbreviated.</summary>
internal sealed record CalendarNames(IReadOnlyList<string> Wide, IReadOnlyList<string> Abbreviated);
