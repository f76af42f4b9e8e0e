namespace Daymark.Model;

/// <summary>A value that remembers where it was written.</summary>
internal sealed record Located<T>(T Value, TextPlace Place);
