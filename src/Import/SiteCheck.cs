using Daymark.Build;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;
using NodaTime;

namespace Daymark.Import;

/// <summary>Builds the site as it will be, without writing it, and refuses what would keep it from being built.</summary>
/// <param name="there">What is in the site already, with its settings.</param>
internal sealed class SiteCheck(
    SourceTree there,
    IReadOnlyList<SourceFile> theme,
    ProblemList problems
)
{
    /// <summary>Every round takes something out; more than a few are not to be expected.</summary>
    private const int MostRounds = 12;

    public ImportedSite Keep(ImportedSite site)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var errors = ErrorsOf(site)
                .Where(problem => problem.Location is not null)
                .GroupBy(problem => problem.Location!.File, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            var texts = site
                .Texts.Select(text =>
                    errors.TryGetValue(text.Path, out var error) ? Mended(text, error) : text
                )
                .OfType<ImportedText>()
                .ToList();
            var copies = site
                .Copies.Where(copy =>
                    !errors.TryGetValue(copy.To, out var error) || !Refuse(copy, error)
                )
                .ToList();
            if (texts.SequenceEqual(site.Texts) && copies.Count == site.Copies.Count)
                return site;
            site = site with { Texts = texts, Copies = copies };
        }
        return site;
    }

    private ImportedText? Mended(ImportedText text, Problem error)
    {
        var aliases = text.Mapped.FrontMatter.Any(entry => entry.Key == PostKeys.Aliases.Name);
        if (error.Kind == SiteProblemKinds.AddressTaken && aliases)
            return text with
            {
                Mapped = text.Mapped.With(PostKeys.Aliases, null) with
                {
                    Changes =
                    [
                        .. text.Mapped.Changes,
                        "its former addresses are those of other pages, so they are not kept",
                    ],
                },
            };
        // Texts have addresses of their own by now: this one is a page's that Daymark makes itself, such as the home page.
        problems.Add(
            error.Kind == SiteProblemKinds.AddressTaken && !text.Mapped.IsPost
                ? ImportProblems.PassedOver(
                    text.Mapped.From.Source,
                    "a page of this address is made by Daymark"
                )
                : Settling.Refused(text, error)
        );
        return null;
    }

    private bool Refuse(ForeignCopy copy, Problem error)
    {
        problems.Add(
            ImportProblems.Refused(new SourceLocation(copy.File.Path), error.Message, error.Hint)
        );
        return true;
    }

    private IReadOnlyList<Problem> ErrorsOf(ImportedSite site)
    {
        var own = new ProblemList();
        var plan = new SiteBuilder(theme, own).Plan(
            Tree(site),
            // Early, with all that lies ahead: so nothing has expired and everything is looked at.
            new BuildRequest(
                Instant.FromUtc(1970, 1, 1, 0, 0),
                null,
                new Visibility(true, true),
                null
            )
        );
        if (plan is not null)
            Parallel.ForEach(
                plan.Site.Posts.Select(post => post.Body)
                    .Concat(plan.Site.Pages.Select(page => page.Body)),
                body => body.Render()
            );
        return [.. own.Sorted().Where(problem => problem.IsError)];
    }

    private SourceTree Tree(ImportedSite site)
    {
        var files = site.Texts.Select(text => text.File()).ToList();
        var ours = files
            .Select(file => file.Path)
            .Concat(site.Copies.Select(copy => copy.To))
            .ToHashSet(StringComparer.Ordinal);
        return SourceTree.From(
            there
                .Posts.Concat(there.Pages)
                .Concat(there.Templates)
                .Concat(there.Data)
                .Append(there.Settings)
                .OfType<SourceFile>()
                .Where(file => !ours.Contains(file.Path))
                .Concat(files),
            there
                .PostAssets.Concat(there.Static)
                .Where(file => !ours.Contains(file.Path))
                .Concat(site.Copies.Select(copy => copy.File with { Path = copy.To }))
        );
    }
}
