namespace Daymark.Model;

/// <summary>Values by key, in the order they were written; a missing value is null.</summary>
internal sealed record DataMap(IReadOnlyList<KeyValuePair<string, DataValue?>> Entries) : DataValue
{
    public static readonly DataMap Empty = new([]);
}
