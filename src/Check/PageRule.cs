using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>What every page has to have whatever it links to: ids once, pictures, links and headings with words, a title.</summary>
internal sealed class PageRule(BaseUrl baseUrl, BorrowedIds borrowed, FindingList findings)
{
    public void Check(CheckedPage page, PageFacts facts)
    {
        foreach (var id in Twice(facts.Ids))
        {
            if (page.Source is not null || !borrowed.Holds(id))
                findings.Add(
                    page,
                    CheckProblems.DuplicateId(id),
                    id,
                    [$"id=\"{id}\"", $"id='{id}'", $"id={id}", $"{{#{id}}}"]
                );
        }
        foreach (var url in facts.PicturesWithoutText)
            findings.Add(
                page,
                CheckProblems.PictureWithoutText(url),
                url,
                Spellings.Of(url, page.File.Path, baseUrl)
            );
        foreach (var url in facts.EmptyLinks)
            findings.Add(
                page,
                CheckProblems.EmptyLink(url),
                url,
                [
                    .. Spellings
                        .Of(url, page.File.Path, baseUrl)
                        .SelectMany(one => new[] { $"[]({one})", one }),
                ]
            );
        if (string.IsNullOrWhiteSpace(facts.Title))
            findings.Add(page, CheckProblems.NoTitle(), "");
        Headings(page, facts.Headings);
    }

    private void Headings(CheckedPage page, IReadOnlyList<PageHeading> headings)
    {
        var before = 0;
        foreach (var (level, text) in headings)
        {
            if (text.Length == 0)
                findings.Add(
                    page,
                    CheckProblems.EmptyHeading(level),
                    FormattableString.Invariant($"{level}"),
                    [$"<h{level}></h{level}>"]
                );
            else if (before > 0 && level > before + 1)
                findings.Add(
                    page,
                    CheckProblems.SkippedLevel(text.Trim(), before, level),
                    text.Trim(),
                    [$"{new string('#', level)} {text.Trim()}", $"# {text.Trim()}", text.Trim()]
                );
            before = level;
        }
    }

    private static IEnumerable<string> Twice(List<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.Where(id => !seen.Add(id)).Distinct(StringComparer.Ordinal);
    }
}
