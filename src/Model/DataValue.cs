namespace Daymark.Model;

/// <summary>A value of <c>extra</c> or of a data file: a text as typed, a list, or a map.</summary>
internal abstract record DataValue;
