using System.Collections.Concurrent;
using Daymark.Diagnostics;

namespace Daymark.Check;

/// <summary>What came out of reading a site.</summary>
/// <param name="PagesRead">How many pages were read.</param>
/// <param name="Problems">In no order.</param>
/// <param name="Web">Addresses on other hosts, not asked yet, with the pages that link to them.</param>
/// <param name="Pages">All files of the site.</param>
/// <param name="Report">Makes problems of further findings.</param>
internal sealed record CheckedSite(
    int PagesRead,
    IReadOnlyList<Problem> Problems,
    IReadOnlyDictionary<string, ConcurrentBag<WebMention>> Web,
    IReadOnlyList<CheckedPage> Pages,
    CheckReport Report
);
