namespace Daymark.Model;

/// <summary>Finds the messages that are about the same things as one.</summary>
internal static class RelatedPosts
{
    public const int Most = 3;

    /// <summary>How many messages of a tag come into question, the newest ones: a tag that all messages have may not make the work quadratic.</summary>
    private const int Considered = 32;

    /// <summary>A tag weighs as much as its messages are few; whole numbers, so that no machine sorts them differently.</summary>
    private const long Weight = 1L << 40;

    /// <summary>Those that share the most and the rarest tags, newer ones first among equals; at most <see cref="Most"/>, never the message itself.</summary>
    /// <param name="having">The messages of a tag, newest first.</param>
    public static IReadOnlyList<Post> To(Post post, Func<Tag, IReadOnlyList<Post>> having)
    {
        // One tag is one object: its texts need not be compared.
        var weights = new Dictionary<object, long>(ReferenceEqualityComparer.Instance);
        foreach (var tag in post.Entry.Tags)
            weights[tag] = Weight / having(tag).Count;
        return
        [
            .. post
                .Entry.Tags.SelectMany(tag => having(tag).Take(Considered + 1))
                .Where(other => other.Number != post.Number)
                .DistinctBy(other => other.Number)
                .OrderByDescending(other =>
                    other.Entry.Tags.Sum(tag => weights.GetValueOrDefault(tag))
                )
                .ThenBy(other => other.Number)
                .Take(Most),
        ];
    }
}
