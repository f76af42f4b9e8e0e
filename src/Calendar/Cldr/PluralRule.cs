namespace Daymark.Calendar.Cldr;

/// <summary>The plural rule that some languages share: the form of each whole number, and the forms there are.</summary>
internal sealed record PluralRule(
    Func<long, PluralForm> FormOf,
    IReadOnlyList<PluralExample> Examples
);
