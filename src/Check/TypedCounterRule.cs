using System.Globalization;
using System.Text.RegularExpressions;
using Daymark.Calendar;
using Daymark.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Check;

/// <summary>
/// Numbers that somebody typed where a counter should stand: near what it says on the day of the message or of the build, with
/// the word behind it that the counter has there.
/// </summary>
internal sealed partial class TypedCounterRule(
    IReadOnlyList<Counter> counters,
    LocalDate today,
    FindingList findings
)
{
    /// <summary>How far off people are who count by hand.</summary>
    private const int Near = 3;

    /// <summary>Smaller numbers, and round ones, are said of many things: they need a word of the counter beside them.</summary>
    private const int Telling = 200;

    private const int Surroundings = 160;

    private readonly List<(Counter Counter, CounterWords Words)> known =
    [
        .. counters
            .Where(counter => counter.Unit != CounterUnit.Calendar)
            .Select(counter => (counter, CounterWords.Of(counter))),
    ];

    public bool IsNeeded => known.Count > 0;

    public void Check(CheckedPage page, string text)
    {
        foreach (var match in Number().Matches(text).Cast<Match>())
        {
            var digits = string.Concat(match.Groups[1].Value.Where(char.IsAsciiDigit));
            if (
                digits.Length > 9
                || !long.TryParse(
                    digits,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                continue;
            var word = match.Groups[2].Value.ToLowerInvariant();
            var best = known
                .Where(one =>
                    one.Words.Units.Contains(word) && IsTelling(number, one.Words, text, match)
                )
                .SelectMany(one => Readings(one.Counter, page.Day))
                .Where(reading => Math.Abs(reading.Value - number) <= Near)
                .OrderBy(reading => Math.Abs(reading.Value - number))
                .FirstOrDefault();
            if (best is not null)
                Add(page, match, best, page.Day == best.Today);
        }
    }

    /// <summary>On the day of the message first.</summary>
    private IEnumerable<CounterReading> Readings(Counter counter, LocalDate? day) =>
        new[] { day ?? today, today }
            .Distinct()
            .Select(counter.On)
            .Where(reading => reading.HasText);

    private static bool IsTelling(long number, CounterWords words, string text, Match match)
    {
        var isRound = number % 50 == 0 || number is 365 or 366;
        if (number >= Telling && !isRound)
            return true;
        var from = Math.Max(0, match.Index - Surroundings);
        var to = Math.Min(text.Length, match.Index + match.Length + Surroundings);
        var around = text[from..to];
        var at = match.Index - from;
        var start = around.LastIndexOf('\n', at) + 1;
        var end = around.IndexOf('\n', at + match.Length);
        return words.AreNear(around[start..(end < 0 ? around.Length : end)]);
    }

    private void Add(CheckedPage page, Match match, CounterReading reading, bool isRecord)
    {
        var id = reading.Counter.Id;
        var instead =
            page.Day is null || isRecord
                ? $":counter[{id}]{{number}}"
                : $":counter[{id}]{{number live}}";
        findings.Add(
            page,
            CheckedFileProblems.TypedCounter(
                match.Value,
                id,
                $"{reading.MachineNumber} on {LocalDatePattern.Iso.Format(reading.Today)}",
                instead
            ),
            $"{id} {match.Value} {page.Source?.Path}",
            [match.Value, match.Groups[1].Value]
        );
    }

    [GeneratedRegex(
        @"(?<![\d.,:/\p{L}\-\u2013\u2060])(\d{1,3}(?:[.,'\u2019\u00A0\u202F\u2009 ]\d{3})+|\d{1,9})[\s\u00A0](\p{L}+)"
    )]
    private static partial Regex Number();
}
