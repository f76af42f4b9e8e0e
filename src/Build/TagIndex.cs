using Daymark.Model;

namespace Daymark.Build;

/// <summary>Gathers the tags of all messages under their slugs.</summary>
internal sealed class TagIndex
{
    private readonly IReadOnlyList<IReadOnlyList<Tag>> byPost;

    private TagIndex(IReadOnlyList<IReadOnlyList<Tag>> byPost) => this.byPost = byPost;

    /// <param name="written">The section of each message and its tags as typed, newest message first.</param>
    public static TagIndex From(
        IReadOnlyList<(int Section, IReadOnlyList<string> Tags)> written,
        SlugStyle style
    )
    {
        // Each language spells its tags in its own way, even where their slugs are the same.
        var tags = new Dictionary<(int Section, string Slug), Tag>();
        var byPost = new IReadOnlyList<Tag>[written.Count];
        // From the oldest message on, so that a tag keeps the spelling it was first given.
        for (var number = written.Count - 1; number >= 0; number--)
        {
            var own = new List<Tag>();
            foreach (
                var text in written[number]
                    .Tags.Select(text => text.Trim())
                    .Where(text => text.Length > 0)
            )
            {
                var slug = Slug.ForTag(text, style);
                if (!tags.TryGetValue((written[number].Section, slug), out var tag))
                    tags[(written[number].Section, slug)] = tag = new Tag(text, slug);
                if (!own.Contains(tag))
                    own.Add(tag);
            }
            byPost[number] = own;
        }
        return new TagIndex(byPost);
    }

    public IReadOnlyList<Tag> Of(int number) => byPost[number];
}
