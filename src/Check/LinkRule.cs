using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>Every link of a page has to lead somewhere; places on other pages are looked up once all pages were read.</summary>
internal sealed class LinkRule(
    PublishedFiles published,
    LinkResolver resolver,
    BaseUrl baseUrl,
    FindingList findings
)
{
    public void Check(CheckedPage page, PageFacts facts)
    {
        foreach (var link in facts.Links.Distinct())
        {
            var destination = resolver.Of(link.Url, page.Address);
            switch (destination.Kind)
            {
                case DestinationKind.SamePage:
                    findings.Await(page, page.Number, destination.Fragment, link.Url);
                    break;
                case DestinationKind.Inside:
                    Inside(page, link, destination);
                    break;
                case DestinationKind.Beside when published.Find(destination.Path, out _) >= 0:
                    Add(page, link, Beside(link.Url, destination.Path), link.Url);
                    break;
                case DestinationKind.Beside when baseUrl.IsKnown:
                    findings.OnWeb(page, baseUrl.Origin + "/" + destination.Path, link.Url);
                    break;
                case DestinationKind.Web:
                    findings.OnWeb(page, destination.Path, link.Url);
                    break;
                case DestinationKind.Local:
                    Add(page, link, CheckProblems.LocalLink(link.Url), link.Url);
                    break;
                case DestinationKind.Broken:
                    Add(page, link, CheckProblems.NoAddress(link.Url), link.Url);
                    break;
            }
        }
    }

    private Problem Beside(string url, string path) =>
        CheckProblems.BesideSite(
            url,
            baseUrl.Path,
            (LinkSafety.Scheme(url).Length > 0 ? baseUrl.Origin : "") + baseUrl.Path + path
        );

    private void Inside(CheckedPage page, PageLink link, Destination destination)
    {
        var path = destination.Path;
        var target = published.Find(path, out var detour);
        if (target < 0)
            Add(
                page,
                link,
                link.IsPart
                    ? CheckProblems.MissingFile(link.Url, path, published.Near(path))
                    : CheckProblems.DeadLink(link.Url, path, published.Near(path)),
                path
            );
        else if (!link.IsPart)
            findings.Await(page, target, destination.Fragment, link.Url);
        if (detour && !link.IsPart)
            Add(page, link, CheckProblems.Detour(link.Url, $"/{path}/"), path);
    }

    private void Add(CheckedPage page, PageLink link, Problem problem, string key) =>
        findings.Add(page, problem, key, Spellings.Of(link.Url, page.File.Path, baseUrl));
}
