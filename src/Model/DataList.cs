namespace Daymark.Model;

/// <summary>A list of values; a missing value is null.</summary>
internal sealed record DataList(IReadOnlyList<DataValue?> Items) : DataValue;
