namespace Daymark.Model;

/// <summary>Which messages and pages are translations of each other.</summary>
/// <param name="posts">By a message's number: it and its translations, those of the site's own language first.</param>
/// <param name="pages">By the path of a page's file, likewise.</param>
internal sealed class Translations(
    IReadOnlyDictionary<int, IReadOnlyList<Post>> posts,
    IReadOnlyDictionary<string, IReadOnlyList<Page>> pages
)
{
    /// <summary>The other language versions of a message; most have none.</summary>
    public IReadOnlyList<Post> Of(Post post) =>
        posts.TryGetValue(post.Number, out var group)
            ? [.. group.Where(other => other.Number != post.Number)]
            : [];

    /// <summary>The other language versions of a page.</summary>
    public IReadOnlyList<Page> Of(Page page) =>
        pages.TryGetValue(page.Entry.Source.Path, out var group)
            ? [.. group.Where(other => other.Entry.Source.Path != page.Entry.Source.Path)]
            : [];
}
