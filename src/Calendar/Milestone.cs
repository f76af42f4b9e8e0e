using NodaTime;

namespace Daymark.Calendar;

/// <summary>A number worth noting, and the first day on which a counter shows it.</summary>
internal readonly record struct Milestone(long Number, LocalDate Day);
