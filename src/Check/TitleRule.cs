using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>Titles and descriptions of messages and pages: short enough to be shown, and no two alike in one language.</summary>
internal static class TitleRule
{
    /// <summary>About what search engines show of a title.</summary>
    private const int Longest = 70;

    public static IEnumerable<Problem> Check(IReadOnlyList<CheckedPage> pages, Site site)
    {
        var titles = site
            .Posts.Select(post => (post.Entry.Source, post.Entry.Title))
            .Concat(site.Pages.Select(page => (page.Entry.Source, page.Entry.Title)))
            .ToDictionary(pair => pair.Source.Path, pair => pair.Title, StringComparer.Ordinal);
        var texts = pages.Where(page => page.Entry is not null).ToList();
        return TooLong(texts, titles)
            .Concat(
                Alike(texts, page => titles[page.Entry!.Path])
                    .Select(pair =>
                        CheckProblems.SameTitle(
                            pair.Page.Source!.Key("title"),
                            titles[pair.Page.Entry!.Path],
                            pair.Other
                        )
                    )
            )
            .Concat(
                Alike(texts, page => page.Entry!.FrontMatter.Description ?? "")
                    .Select(pair =>
                        CheckProblems.SameDescription(
                            pair.Page.Source!.Key("description"),
                            pair.Other
                        )
                    )
            );
    }

    /// <summary>Told once, at the longest: institutions have their ways, and a list of all would hide the rest.</summary>
    private static IEnumerable<Problem> TooLong(
        IEnumerable<CheckedPage> texts,
        Dictionary<string, string> titles
    )
    {
        var tooLong = texts.Where(page => titles[page.Entry!.Path].Length > Longest).ToList();
        if (tooLong.MaxBy(page => titles[page.Entry!.Path].Length) is { } page)
            yield return CheckProblems.LongTitle(
                page.Source!.Key("title"),
                titles[page.Entry!.Path].Length,
                tooLong.Count - 1
            );
    }

    /// <summary>Each text but the first of those alike, with the first.</summary>
    private static IEnumerable<(CheckedPage Page, string Other)> Alike(
        List<CheckedPage> texts,
        Func<CheckedPage, string> what
    ) =>
        texts
            .Where(page => what(page).Trim().Length > 0)
            .GroupBy(page => (page.Language, what(page).Trim()))
            .SelectMany(group => group.Skip(1).Select(page => (page, group.First().Source!.Path)));
}
