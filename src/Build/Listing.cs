using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>All messages and pages of a site, also those that a build leaves out.</summary>
internal static class Listing
{
    /// <summary>Messages, newest first.</summary>
    public static IReadOnlyList<ListedText> Posts(SitePlan plan) =>
        [
            .. plan
                .Index.Posts.Select(post => new ListedText(
                    post.Source,
                    null,
                    post.Date,
                    post.Path,
                    post.Title
                ))
                .Concat(plan.Index.Held.Where(held => held.Date is not null).Select(Held(plan)))
                .OrderByDescending(post => post.Date!.Value.Instant)
                .ThenBy(post => post.Source.Path, StringComparer.Ordinal),
        ];

    /// <summary>Undated pages, in the order of their files.</summary>
    public static IReadOnlyList<ListedText> Pages(SitePlan plan) =>
        [
            .. plan
                .Index.Pages.Select(page => new ListedText(
                    page.Source,
                    null,
                    null,
                    page.Path,
                    page.Title
                ))
                .Concat(plan.Index.Held.Where(held => held.Date is null).Select(Held(plan)))
                .OrderBy(page => page.Source.Path, StringComparer.Ordinal),
        ];

    /// <summary>What is wrong with a text that is left out is not said before it is published.</summary>
    private static Func<HeldPost, ListedText> Held(SitePlan plan) =>
        held =>
        {
            var (config, source) = (plan.Site.Config, held.Source);
            var unsaid = new ProblemList();
            var title = Titles.Of(source, unsaid).Text;
            var addresses = new Addresses(config, unsaid);
            var address = held.Date is { } date
                ? addresses.Of(source, title, date.Day, plan.Index.Languages.Of(source))
                : addresses.OfPage(source);
            return new ListedText(source, held.Reason, held.Date, address, title);
        };
}
