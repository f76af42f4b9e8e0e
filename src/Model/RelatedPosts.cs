using System.Collections.Concurrent;

namespace Daymark.Model;

/// <summary>Finds the messages that are about the same things as one.</summary>
/// <param name="having">The messages of a tag, newest first.</param>
internal sealed class RelatedPosts(Func<Tag, IReadOnlyList<Post>> having)
{
    public const int Most = 3;

    /// <summary>How many messages of a tag come into question, the newest ones: a tag that all messages have may not make the work quadratic.</summary>
    private const int Considered = 32;

    /// <summary>A tag weighs as much as its messages are few; whole numbers, so that no machine sorts them differently.</summary>
    private const long Weight = 1L << 40;

    /// <summary>The closest to tags that several messages have, by their slugs. No address holds a line end.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<Post>> closest = new(
        StringComparer.Ordinal
    );

    /// <summary>Those that share the most and the rarest tags, newer ones first among equals; at most <see cref="Most"/>, never the message itself.</summary>
    public IEnumerable<Post> To(Post post)
    {
        var tags = post.Entry.Tags;
        return closest
            .GetOrAdd(string.Join('\n', tags.Select(tag => tag.Slug)), _ => Closest(tags))
            .Where(other => other.Number != post.Number)
            .Take(Most);
    }

    /// <summary>One more than are wanted, since a message that has these tags may be among them.</summary>
    private List<Post> Closest(IReadOnlyList<Tag> tags)
    {
        var weights = new long[tags.Count];
        for (var i = 0; i < tags.Count; i++)
            weights[i] = Weight / having(tags[i]).Count;
        // So few are wanted that a list kept in order is faster than sorting all.
        var best = new List<(Post Post, long Weight)>(Most + 2);
        foreach (var tag in tags)
        {
            var posts = having(tag);
            for (var i = 0; i < posts.Count && i <= Considered; i++)
            {
                var other = posts[i];
                Insert(best, other, Shared(other, tags, weights));
            }
        }
        return [.. best.Select(entry => entry.Post)];
    }

    /// <summary>One tag is one object: its texts need not be compared.</summary>
    private static long Shared(Post other, IReadOnlyList<Tag> tags, long[] weights)
    {
        var sum = 0L;
        var others = other.Entry.Tags;
        for (var k = 0; k < others.Count; k++)
        {
            for (var i = 0; i < tags.Count; i++)
                sum += ReferenceEquals(others[k], tags[i]) ? weights[i] : 0;
        }
        return sum;
    }

    private static void Insert(List<(Post Post, long Weight)> best, Post post, long weight)
    {
        var place = best.Count;
        while (place > 0 && IsBefore(post, weight, best[place - 1]))
            place--;
        if (place > Most || place > 0 && best[place - 1].Post.Number == post.Number)
            return;
        best.Insert(place, (post, weight));
        if (best.Count > Most + 1)
            best.RemoveAt(Most + 1);
    }

    private static bool IsBefore(Post post, long weight, (Post Post, long Weight) other) =>
        weight > other.Weight || weight == other.Weight && post.Number < other.Post.Number;
}
