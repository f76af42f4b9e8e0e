namespace Daymark.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The known word nearest to a misspelt one, or null when none is near (at most a third of its letters differ).</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var best = known
            .Select(candidate => (candidate, distance: Distance(Fold(word), Fold(candidate))))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is { } found && best.distance <= Math.Max(1, found.Length / 3)
            ? found
            : null;
    }

    /// <summary>A hint such as <c>Did you mean `time_zone`?</c>, or the list of known words when none is near.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> known) =>
        Nearest(word, known) is { } near
            ? $"Did you mean `{near}`?"
            : $"Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    private static string Fold(string word) =>
        word.ToLowerInvariant()
            .Replace("-", "_", StringComparison.Ordinal)
            .Replace(" ", "_", StringComparison.Ordinal);

    /// <summary>Damerau-Levenshtein distance in its optimal string alignment form.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(
                    Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1),
                    d[i - 1, j - 1] + cost
                );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
