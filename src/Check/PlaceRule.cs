using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>A place that a link names has to be on the page that it leads to.</summary>
/// <param name="ids">Of each page that was read, by the number of its file; null for other files.</param>
internal sealed class PlaceRule(
    IReadOnlyList<CheckedPage> pages,
    IReadOnlyList<string>?[] ids,
    BaseUrl baseUrl,
    BorrowedIds borrowed,
    FindingList findings
)
{
    private readonly Dictionary<int, CheckedPage> byNumber = pages.ToDictionary(page =>
        page.Number
    );
    private readonly Dictionary<int, HashSet<string>> sets = [];

    public void Check(IEnumerable<AwaitedPlace> places)
    {
        foreach (var place in places)
        {
            // Of other files, such as a PDF, only their programs know the places.
            if (ids[place.Target] is not { } known || Has(place.Target, known, place.Fragment))
                continue;
            var page = byNumber[place.Page];
            if (page.Source is null && borrowed.Holds(place.Fragment))
                continue;
            var path = byNumber[place.Target].File.Path;
            findings.Add(
                page,
                CheckProblems.DeadFragment(place.Url, place.Fragment, baseUrl.Link(path)),
                $"{path}#{place.Fragment}",
                Spellings
                    .Of(place.Url, page.File.Path, baseUrl)
                    .Append("#" + place.Fragment)
                    .ToList()
            );
        }
    }

    /// <summary>As typed, else percent-decoded (WHATWG HTML, find a potential indicated element).</summary>
    private bool Has(int target, IReadOnlyList<string> known, string fragment)
    {
        if (!sets.TryGetValue(target, out var set))
            sets[target] = set = [.. known];
        return set.Contains(fragment) || set.Contains(Uri.UnescapeDataString(fragment));
    }
}
