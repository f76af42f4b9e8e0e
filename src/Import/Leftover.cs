namespace Daymark.Import;

/// <summary>A construct that stays in a body as text.</summary>
/// <param name="Label">How all of its kind are called.</param>
/// <param name="Line">1-based, in the body.</param>
internal sealed record Leftover(string Label, int Line);
