using Daymark.Model;

namespace Daymark.Build;

/// <summary>Gathers the tags, or the authors, of all messages under their slugs.</summary>
internal sealed class TermIndex<T>
    where T : Term
{
    private readonly IReadOnlyList<T>[] byPost;

    /// <param name="written">The terms of each message as typed, newest message first.</param>
    /// <param name="slugOf">The slug of a term by its name.</param>
    /// <param name="make">A term of a name and a slug.</param>
    public TermIndex(
        IReadOnlyList<IReadOnlyList<string>> written,
        Func<string, string> slugOf,
        Func<string, string, T> make
    )
    {
        var terms = new Dictionary<string, T>(StringComparer.Ordinal);
        var all = new IReadOnlyList<T>[written.Count];
        // From the oldest message on, so that a term keeps the spelling it was first given.
        for (var number = written.Count - 1; number >= 0; number--)
        {
            var own = new List<T>();
            foreach (
                var text in written[number]
                    .Select(text => text.Trim())
                    .Where(text => text.Length > 0)
            )
            {
                var slug = slugOf(text);
                if (!terms.TryGetValue(slug, out var term))
                    terms[slug] = term = make(text, slug);
                if (!own.Contains(term))
                    own.Add(term);
            }
            all[number] = own;
        }
        byPost = all;
    }

    public IReadOnlyList<T> Of(int number) => byPost[number];

    /// <summary>All terms of the published messages, by slug.</summary>
    public static IReadOnlyList<TermEntry> Entries(
        IReadOnlyList<PostEntry> posts,
        Func<PostEntry, IReadOnlyList<T>> termsOf
    ) =>
        [
            .. posts
                .SelectMany((post, number) => termsOf(post).Select(term => (term, number)))
                .GroupBy(pair => pair.term, pair => pair.number)
                .OrderBy(group => group.Key.Slug, StringComparer.Ordinal)
                .Select(group => new TermEntry(group.Key, [.. group])),
        ];
}
