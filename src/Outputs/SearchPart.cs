using Daymark.Model;

namespace Daymark.Outputs;

/// <summary>A run of messages whose texts stand in one file of the search.</summary>
/// <param name="Number">From 1 for the oldest messages on; the newest part is <c>/search.json</c> itself.</param>
/// <param name="Posts">Newest first.</param>
/// <param name="IsNewest">True for the one that grows with the next message.</param>
internal sealed record SearchPart(int Number, IReadOnlyList<Post> Posts, bool IsNewest)
{
    /// <summary>
    /// The sources of a part have no more than this, unless it is one message: enough for most sites to need one part, little
    /// enough for a phone to read it at once.
    /// </summary>
    private const long MostBytes = 2 << 20;

    public SitePath Path => SitePath.Of(IsNewest ? "search.json" : Name);

    /// <summary>Its address relative to <c>/search.json</c>.</summary>
    public string Name => FormattableString.Invariant($"search/{Number}.json");

    /// <summary>
    /// Cuts messages, newest first, into parts, the newest first; at least one. They are filled from the oldest message on:
    /// a full part changes only when one of its messages does, and stays in caches.
    /// </summary>
    public static IReadOnlyList<SearchPart> Cut(IReadOnlyList<Post> posts)
    {
        var parts = new List<SearchPart>();
        var (end, bytes) = (posts.Count, 0L);
        for (var at = posts.Count - 1; at >= 0; at--)
        {
            var length = posts[at].Entry.Source.File.Bytes.Length;
            if (bytes > 0 && bytes + length > MostBytes)
            {
                Add(at + 1, false);
                (end, bytes) = (at + 1, 0);
            }
            bytes += length;
        }
        Add(0, true);
        parts.Reverse();
        return parts;

        void Add(int from, bool isNewest) =>
            parts.Add(
                new SearchPart(
                    parts.Count + 1,
                    [.. Enumerable.Range(from, end - from).Select(at => posts[at])],
                    isNewest
                )
            );
    }
}
