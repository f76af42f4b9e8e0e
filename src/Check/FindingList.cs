using System.Collections.Concurrent;
using Daymark.Diagnostics;

namespace Daymark.Check;

/// <summary>What was found on pages so far, from all threads, and what cannot be told before all of them were read.</summary>
internal sealed class FindingList
{
    private readonly ConcurrentBag<Finding> findings = [];
    private readonly ConcurrentBag<AwaitedPlace> awaited = [];
    private readonly ConcurrentDictionary<string, ConcurrentBag<WebMention>> web = new(
        StringComparer.Ordinal
    );

    public IEnumerable<Finding> All => findings;

    /// <summary>Places on pages that links name.</summary>
    public IEnumerable<AwaitedPlace> Awaited => awaited;

    /// <summary>Addresses on other hosts, each with the pages that link to it.</summary>
    public IReadOnlyDictionary<string, ConcurrentBag<WebMention>> Web => web;

    public void Add(
        CheckedPage page,
        Problem problem,
        string key,
        IReadOnlyList<string>? typed = null
    ) => findings.Add(new Finding(page.Number, problem, key, typed ?? []));

    /// <param name="target">The number of the file that the place should be in.</param>
    public void Await(CheckedPage page, int target, string fragment, string url)
    {
        // The top of a page needs no id (WHATWG HTML, select the indicated part).
        if (fragment.Length > 0 && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
            awaited.Add(new AwaitedPlace(page.Number, target, fragment, url));
    }

    public void OnWeb(CheckedPage page, string address, string url) =>
        web.GetOrAdd(address, _ => []).Add(new WebMention(page.Number, url));
}
