using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Daymark.Model;

/// <summary>
/// Work on a list on all cores at once. PLINQ would do the same, but a program compiled ahead of time has to put its generic
/// types together while it runs, which takes a small build as long as all its pages do.
/// </summary>
internal static class AllCores
{
    /// <summary>What each item becomes, in the order of the items; those that become null are left out.</summary>
    /// <param name="make">Gets an item and its number, on any thread. What it throws is thrown here.</param>
    public static List<TResult> Map<TItem, TResult>(
        IReadOnlyList<TItem> items,
        Func<TItem, int, TResult?> make
    )
        where TResult : class
    {
        var made = new TResult?[items.Count];
        Unwrapped(() =>
            Parallel.For(0, items.Count, number => made[number] = make(items[number], number))
        );
        var kept = new List<TResult>(made.Length);
        foreach (var result in made)
            if (result is not null)
                kept.Add(result);
        return kept;
    }

    /// <summary>Takes the items in their order, one by one, as threads become free.</summary>
    /// <param name="work">What it throws is thrown here.</param>
    public static void Each<TItem>(
        IEnumerable<TItem> items,
        Action<TItem> work,
        CancellationToken cancel
    ) =>
        Unwrapped(() =>
            Parallel.ForEach(
                Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions
                {
                    CancellationToken = cancel,
                    MaxDegreeOfParallelism = Cores(),
                },
                work
            )
        );

    /// <summary>
    /// As many threads as the pool starts without waiting, which is one a core. It would add others in time, and each of them
    /// memory for the pages that it makes.
    /// </summary>
    private static int Cores()
    {
        ThreadPool.GetMinThreads(out var cores, out _);
        return cores;
    }

    private static void Unwrapped(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
