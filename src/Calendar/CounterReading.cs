namespace Daymark.Calendar;

/// <summary>What a counter says on one day.</summary>
/// <param name="Value">Full units, never negative.</param>
internal sealed record CounterReading(Counter Counter, long Value, CounterStatus Status)
{
    /// <summary>False when there is nothing to say on that day: before a start, or past an end without a text for it.</summary>
    public bool HasText =>
        Status == CounterStatus.Running
        || (Status == CounterStatus.Reached && Counter.ReachedText is not null);

    /// <summary>The sentence in parts: before the number, the number as the language groups it, after it.</summary>
    public CounterSentence Sentence(Locale locale) =>
        Status == CounterStatus.Reached
            ? new CounterSentence(Counter.ReachedText ?? "", null, "")
            : Counter.Text.Fill(Value, locale);
}
