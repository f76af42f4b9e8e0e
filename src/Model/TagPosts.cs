namespace Daymark.Model;

/// <summary>A tag in one language of the site, with its messages, newest first.</summary>
/// <param name="Path">The address of its page.</param>
internal sealed record TagPosts(Tag Tag, IReadOnlyList<Post> Posts, SitePath Path);
