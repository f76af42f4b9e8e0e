namespace Daymark.Model;

/// <summary>Attributes that certain links get; null for none.</summary>
internal sealed record LinkMarks(string? Rel, string? Class);
