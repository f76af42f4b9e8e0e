namespace Daymark.Model;

/// <summary>A tag with its messages, newest first.</summary>
internal sealed record TagPosts(Tag Tag, IReadOnlyList<Post> Posts);
