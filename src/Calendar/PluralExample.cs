namespace Daymark.Calendar;

/// <summary>A plural form that whole numbers of a language take, and the smallest number that takes it.</summary>
internal sealed record PluralExample(PluralForm Form, long Number)
{
    // Spanish, French, Italian, Portuguese and Breton have a form for round millions, which no count of days reaches.
    private const long FirstOptional = 1_000_000;

    /// <summary>False for a form that only numbers from a million on take: a text without it may use <see cref="PluralForm.Other"/> there.</summary>
    public bool Required => Number < FirstOptional;
}
