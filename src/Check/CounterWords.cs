using System.Text.RegularExpressions;
using Daymark.Calendar;

namespace Daymark.Check;

/// <summary>The words that tell what the number of a counter counts.</summary>
/// <param name="Units">Those that follow its number, in lower case.</param>
/// <param name="Others">Those of its sentence that say what it is about.</param>
internal sealed partial record CounterWords(IReadOnlySet<string> Units, IReadOnlySet<string> Others)
{
    /// <summary>Shorter words stand in every sentence.</summary>
    private const int Shortest = 5;

    private static readonly HashSet<string> Common =
    [
        "passed",
        "since",
        "until",
        "after",
        "before",
    ];

    public static CounterWords Of(Counter counter)
    {
        var texts = new[] { counter.Text, counter.EndedText, counter.ReachedText }
            .OfType<CounterTexts>()
            .SelectMany(each => each.ByLanguage)
            .SelectMany(text => text.Value.Forms.Values)
            .ToList();
        var units = texts
            .Select(text => Following().Match(text))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .Append(UnitName(counter.Unit))
            .Append(UnitName(counter.Unit) + "s")
            .Select(word => word.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
        var others = texts
            .SelectMany(text => Word().Matches(text))
            .Select(match => match.Value.ToLowerInvariant())
            .Where(word =>
                word.Length >= Shortest && !Common.Contains(word) && !units.Contains(word)
            );
        return new CounterWords(units, others.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a text speaks of what the counter is about.</summary>
    public bool AreNear(string text) =>
        Word().Matches(text).Any(match => Others.Contains(match.Value.ToLowerInvariant()));

    private static string UnitName(CounterUnit unit) =>
        unit == CounterUnit.Weeks ? "week"
        : unit == CounterUnit.Months ? "month"
        : unit == CounterUnit.Years ? "year"
        : "day";

    [GeneratedRegex(@"\{n\}[\s\u00A0]*(\p{L}+)")]
    private static partial Regex Following();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
