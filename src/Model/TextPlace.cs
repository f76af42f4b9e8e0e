namespace Daymark.Model;

/// <summary>Where a value stands in its file: 1-based line and column, and its length in characters.</summary>
internal readonly record struct TextPlace(int Line, int Column, int Length);
