namespace Daymark.Calendar;

/// <summary>A counter's sentence taken apart at its number, so that the number can be marked up.</summary>
/// <param name="Number">The number as its language writes it; null when the sentence has none.</param>
internal sealed record CounterSentence(string Before, string? Number, string After)
{
    public override string ToString() => Before + Number + After;
}
