using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Tests.Calendar;

/// <summary>Counters for tests, in short words.</summary>
internal static class Counters
{
    private static readonly CounterTexts Text = CounterTexts.Same(CounterText.Same("{n}"));

    public static Counter Since(LocalDate day) =>
        new("c", day, false, CounterUnit.Days, Text, true, null);

    public static Counter Since(string day, CounterUnit? unit = null) =>
        Since(Date(day)) with
        {
            Unit = unit ?? CounterUnit.Days,
        };

    public static Counter Until(string day, CounterUnit? unit = null) =>
        new("c", Date(day), true, unit ?? CounterUnit.Days, Text, true, null);

    public static LocalDate Date(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
