namespace Daymark.Model;

/// <summary>A tag or author with its messages, newest first.</summary>
internal sealed record TermPosts(Term Term, IReadOnlyList<Post> Posts);
