using Daymark.Model;

namespace Daymark.Build;

/// <summary>Gathers the tags, or the authors, of all messages under their slugs.</summary>
internal sealed class TermIndex<T>
    where T : Term
{
    private readonly IReadOnlyList<T>[] byPost;

    /// <param name="written">The section of each message and its terms as typed, newest message first.</param>
    /// <param name="slugOf">The slug of a term by its name.</param>
    /// <param name="make">A term of a name and a slug.</param>
    public TermIndex(
        IReadOnlyList<(int Section, IReadOnlyList<string> Names)> written,
        Func<string, string> slugOf,
        Func<string, string, T> make
    )
    {
        // Each language spells its tags in its own way, even where their slugs are the same.
        var terms = new Dictionary<(int Section, string Slug), T>();
        var spelt = new Dictionary<(int Section, string Text), T>();
        var all = new IReadOnlyList<T>[written.Count];
        // From the oldest message on, so that a term keeps the spelling it was first given.
        for (var number = written.Count - 1; number >= 0; number--)
        {
            var (section, names) = written[number];
            var own = new List<T>();
            foreach (var text in names.Select(text => text.Trim()).Where(text => text.Length > 0))
            {
                if (!spelt.TryGetValue((section, text), out var term))
                    spelt[(section, text)] = term = Term(section, text);
                if (!own.Contains(term))
                    own.Add(term);
            }
            all[number] = own;
        }
        byPost = all;

        T Term(int section, string text)
        {
            var slug = slugOf(text);
            return terms.TryGetValue((section, slug), out var known)
                ? known
                : terms[(section, slug)] = make(text, slug);
        }
    }

    public IReadOnlyList<T> Of(int number) => byPost[number];
}
