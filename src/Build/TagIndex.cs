using Daymark.Model;

namespace Daymark.Build;

/// <summary>Gathers the tags of all messages under their slugs.</summary>
internal sealed class TagIndex
{
    private readonly IReadOnlyList<IReadOnlyList<Tag>> byPost;

    private TagIndex(IReadOnlyList<IReadOnlyList<Tag>> byPost) => this.byPost = byPost;

    /// <param name="written">The tags of each message as typed, newest message first.</param>
    public static TagIndex From(IReadOnlyList<IReadOnlyList<string>> written, SlugStyle style)
    {
        var tags = new Dictionary<string, Tag>(StringComparer.Ordinal);
        var byPost = new IReadOnlyList<Tag>[written.Count];
        // From the oldest message on, so that a tag keeps the spelling it was first given.
        for (var number = written.Count - 1; number >= 0; number--)
        {
            var own = new List<Tag>();
            foreach (
                var text in written[number]
                    .Select(text => text.Trim())
                    .Where(text => text.Length > 0)
            )
            {
                var slug = Slug.ForTag(text, style);
                if (!tags.TryGetValue(slug, out var tag))
                    tags[slug] = tag = new Tag(text, slug);
                if (!own.Contains(tag))
                    own.Add(tag);
            }
            byPost[number] = own;
        }
        return new TagIndex(byPost);
    }

    public IReadOnlyList<Tag> Of(int number) => byPost[number];

    /// <summary>All tags of the published messages, by slug.</summary>
    public static IReadOnlyList<TagEntry> Entries(IReadOnlyList<PostEntry> posts) =>
        [
            .. posts
                .SelectMany((post, number) => post.Tags.Select(tag => (tag, number)))
                .GroupBy(pair => pair.tag, pair => pair.number)
                .OrderBy(group => group.Key.Slug, StringComparer.Ordinal)
                .Select(group => new TagEntry(group.Key, [.. group])),
        ];
}
