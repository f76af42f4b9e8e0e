using Daymark.Calendar;
using Daymark.Model;
using Scriban.Runtime;

namespace Daymark.Templates;

/// <summary>What templates can ask the pager of a long list for.</summary>
internal static class PagerMembers
{
    /// <summary>How many pages beside the current one are named; the rest would make every page as long as the list.</summary>
    private const int Neighbours = 2;

    public static readonly Members<PagerOnPage> All = new(
        "pager",
        [
            new("number", "the number of this page, from 1", pager => pager.Page.Number),
            new("total", "how many pages there are", pager => pager.Page.Total),
            new(
                "newer",
                "the address of the page with later messages; nothing on the newest",
                pager => Link(pager, pager.Page.Newer)
            ),
            new(
                "older",
                "the address of the page with earlier messages; nothing on the oldest",
                pager => Link(pager, pager.Page.Older)
            ),
            new("pages", "the first, the last and the nearest pages", Pages),
        ]
    );

    private static readonly Members<PagerLink> LinkMembers = new(
        "pager.pages",
        [
            new("number", "the number of the page", link => link.Number),
            new("text", "its number as the language writes it", link => link.Text),
            new("url", "its address", link => link.Url),
            new("current", "whether it is this page", link => link.IsCurrent),
            new("gap", "whether pages are left out before it", link => link.FollowsGap),
        ]
    );

    public static IReadOnlyList<Member<PagerLink>> Links => LinkMembers.List;

    private static ScriptArray Pages(PagerOnPage pager)
    {
        var page = pager.Page;
        var from = Math.Max(2, page.Number - Neighbours);
        var to = Math.Min(page.Total - 1, page.Number + Neighbours);
        var numbers = Enumerable
            .Range(from, Math.Max(0, to - from + 1))
            .Prepend(1)
            .Append(page.Total)
            .Distinct()
            .ToList();
        return SiteViews.List(
            numbers.Select(
                (number, at) =>
                    new View<PagerLink>(
                        new PagerLink(
                            number,
                            NumberFormat.Group(number, pager.Views.Locale),
                            Link(pager, page.PathOf(number))!,
                            number == page.Number,
                            at > 0 && numbers[at - 1] != number - 1
                        ),
                        LinkMembers,
                        link => link.Url
                    )
            )
        );
    }

    private static string? Link(PagerOnPage pager, SitePath? path) =>
        path is null ? null : pager.BaseUrl.Link(path);
}
