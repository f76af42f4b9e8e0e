using System.Text;
using Daymark.Calendar;
using Daymark.Model;
using NodaTime.Text;

namespace Daymark.Cli;

/// <summary>The counters of a site as a table for a terminal, in English as all that the program says.</summary>
internal static class CounterTable
{
    private const string Between = "   ";

    private static readonly Locale English = Locales.For("en");

    public static string Of(Site site)
    {
        var day = LocalDatePattern.Iso.Format(site.Moment.Today);
        var head = $"{day} ({site.Moment.Zone.Id})\n";
        if (site.Counters.Count == 0)
            return head + "This site has no counters.\n";
        var rows = site
            .Counters.Select(Row)
            .Prepend(["id", "value", "status", "next milestone"])
            .ToList();
        var text = new StringBuilder(head);
        foreach (var row in rows)
        {
            var line = string.Join(
                Between,
                row.Select((cell, column) => cell.PadRight(rows.Max(other => other[column].Length)))
            );
            text.Append(line.TrimEnd()).Append('\n');
        }
        return text.ToString();
    }

    private static string[] Row(CounterReading reading) =>
        [
            reading.Counter.Id,
            reading.Span is null
                ? Amount(reading.Value, reading.Counter.Unit)
                : reading.Number(English),
            CounterStatusName.Of(reading.Status),
            reading.Next is { } next
                ? $"{Amount(next.Number, reading.Counter.Unit)} on {LocalDatePattern.Iso.Format(next.Day)}"
                : "-",
        ];

    private static string Amount(long number, CounterUnit unit) =>
        DurationFormat.Unit(
            unit == CounterUnit.Years ? DurationUnit.Years
                : unit == CounterUnit.Months ? DurationUnit.Months
                : unit == CounterUnit.Weeks ? DurationUnit.Weeks
                : DurationUnit.Days,
            number,
            English
        );
}
