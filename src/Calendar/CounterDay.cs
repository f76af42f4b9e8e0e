using NodaTime;

namespace Daymark.Calendar;

/// <summary>A day of a counter for a calendar.</summary>
/// <param name="Years">How many years an anniversary completes; 0 when it is none.</param>
internal sealed record CounterDay(Counter Counter, LocalDate Day, CounterDayKind Kind, int Years);
