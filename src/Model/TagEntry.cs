namespace Daymark.Model;

/// <summary>A tag and the places of its messages in the index, newest first.</summary>
internal sealed record TagEntry(Tag Tag, IReadOnlyList<int> Posts);
