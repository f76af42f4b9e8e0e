namespace Daymark.Model;

/// <summary>A tag or author in one language of the site, with its messages, newest first.</summary>
/// <param name="Path">The address of the list of its messages.</param>
internal sealed record TermPosts(Term Term, IReadOnlyList<Post> Posts, SitePath Path);
