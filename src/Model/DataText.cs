namespace Daymark.Model;

/// <summary>A scalar as it was typed: <c>00501</c> stays <c>00501</c>.</summary>
internal sealed record DataText(string Text) : DataValue;
