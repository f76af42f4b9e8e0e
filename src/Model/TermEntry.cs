namespace Daymark.Model;

/// <summary>A tag or author and the places of its messages in the index, newest first.</summary>
internal sealed record TermEntry(Term Term, IReadOnlyList<int> Posts);
