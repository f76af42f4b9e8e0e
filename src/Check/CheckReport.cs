using System.Globalization;
using Daymark.Diagnostics;

namespace Daymark.Check;

/// <summary>
/// Makes problems of findings: each at the line of the Markdown where it was typed; what no Markdown holds comes from a
/// template, and is told once, with the number of pages.
/// </summary>
/// <param name="outputFolder">What the address of a page lies in, for messages.</param>
internal sealed class CheckReport(IReadOnlyList<CheckedPage> pages, string outputFolder)
{
    /// <summary>What so many texts in a row do not hold, none does: it is the layout's.</summary>
    private const int EnoughTexts = 200;

    private readonly Dictionary<int, CheckedPage> byNumber = pages.ToDictionary(page =>
        page.Number
    );

    public IReadOnlyList<Problem> Of(IEnumerable<Finding> findings) =>
        [
            .. findings
                .GroupBy(finding => (finding.Problem.Kind, finding.Key))
                .SelectMany(group => Problems([.. group.OrderBy(finding => finding.Page)])),
        ];

    private IEnumerable<Problem> Problems(List<Finding> alike)
    {
        var found = new List<Problem>();
        var elsewhere = new List<Finding>();
        var lists = new List<Finding>();
        foreach (var finding in alike)
        {
            if (byNumber[finding.Page].Source is not { } source)
                lists.Add(finding);
            else if (
                (found.Count > 0 || elsewhere.Count < EnoughTexts)
                && source.Find(finding.Typed) is { } at
            )
                found.Add(AsTyped(finding, at));
            else
                elsewhere.Add(finding);
        }
        // Lists repeat what stands in texts.
        if (found.Count == 0)
            elsewhere.AddRange(lists);
        var places = elsewhere.Select(finding => finding.Page).Distinct().Order().ToList();
        return places.Count == 0 ? found : found.Append(Together(elsewhere, places));
    }

    /// <summary>Names an address as the person typed it, not as the page has it.</summary>
    private static Problem AsTyped(Finding finding, SourceLocation at)
    {
        var typed =
            at.SourceLine is { } line && at.Column + at.Length - 1 <= line.Length
                ? line.Substring(at.Column - 1, at.Length)
                : finding.Typed[0];
        return finding.Problem with
        {
            Location = at,
            Message = finding.Problem.Message.Replace(
                $"`{finding.Typed[0]}`",
                $"`{typed}`",
                StringComparison.Ordinal
            ),
        };
    }

    private Problem Together(List<Finding> findings, List<int> places)
    {
        var first = findings.First(finding => finding.Page == places[0]).Problem;
        var more =
            places.Count == 1
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"; the same on {places.Count - 1} more {(places.Count == 2 ? "page" : "pages")}"
                );
        return first with { Location = PlaceOf(places[0]), Message = first.Message + more };
    }

    private SourceLocation PlaceOf(int page) =>
        new($"{outputFolder}/{byNumber[page].File.Path.OutputFile}");
}
