using Daymark.Calendar;
using NodaTime;

namespace Daymark.Markdown;

/// <summary>What the counters of a message said on its date, as plain text.</summary>
internal sealed record FrozenCounters(IReadOnlyList<Counter> Counters, LocalDate Day, Locale Locale)
{
    /// <summary>Empty for a counter that had nothing to say; null for one that is not known.</summary>
    /// <param name="numberOnly">True to leave the sentence out.</param>
    public string? Text(string id, bool numberOnly)
    {
        if (Counters.FirstOrDefault(counter => counter.Id == id)?.On(Day) is not { } reading)
            return null;
        if (!reading.HasText)
            return "";
        return numberOnly ? reading.Number(Locale) : reading.Sentence(Locale).ToString();
    }
}
