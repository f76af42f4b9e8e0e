namespace Daymark.Model;

/// <summary>
/// Work on a list on all cores at once, in its order. PLINQ would do the same, but a program compiled ahead of time has to
/// put its generic types together while it runs, which takes a small build as long as all its pages do.
/// </summary>
internal static class AllCores
{
    /// <summary>What each item becomes, in the order of the items; those that become null are left out.</summary>
    /// <param name="make">Gets an item and its number, on any thread.</param>
    /// <exception cref="AggregateException"><paramref name="make"/> threw.</exception>
    public static List<TResult> Map<TItem, TResult>(
        IReadOnlyList<TItem> items,
        Func<TItem, int, TResult?> make
    )
        where TResult : class
    {
        var made = new TResult?[items.Count];
        Parallel.For(0, items.Count, number => made[number] = make(items[number], number));
        var kept = new List<TResult>(made.Length);
        foreach (var result in made)
            if (result is not null)
                kept.Add(result);
        return kept;
    }
}
