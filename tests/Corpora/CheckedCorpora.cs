using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Daymark.Check;
using Daymark.Tests.Check;
using Daymark.Tests.Support;

namespace Daymark.Tests.Corpora;

/// <summary>Of real posts, a check finds the dead links that another reader of HTML finds, and no others.</summary>
public sealed partial class CheckedCorpora
{
    private const string Origin = "https://corpus.example/";

    private static readonly (string Selector, string Attribute)[] Addresses =
    [
        ("a[href], area[href]", "href"),
        (
            "img[src], script[src], source[src], iframe[src], video[src], audio[src], embed[src]",
            "src"
        ),
        ("link[href]", "href"),
        ("meta[property='og:image']", "content"),
    ];

    [Theory]
    [InlineData("18f", 100)]
    [InlineData("canada-cds", 20)]
    public void Dead_links_and_places_are_those_that_AngleSharp_finds(string folder, int atLeast)
    {
        Repository.SkipUnlessShared();
        var (site, _) = Corpus.BuildReadable(folder);

        var found = Checks
            .Of(site)
            .Problems.Select(problem => Told().Match(problem.Message))
            .Where(match => match.Success)
            .Select(match =>
                match.Groups["path"].Success
                    ? match.Groups["path"].Value
                    : $"{match.Groups["page"].Value}#{match.Groups["id"].Value}"
            )
            .ToHashSet(StringComparer.Ordinal);
        var theirs = site
            .Files.Keys.Where(CheckedPages.IsPage)
            .SelectMany(page => Dead(site, page))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(theirs.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.True(theirs.Count >= atLeast, $"{theirs.Count}");
    }

    private static readonly Dictionary<(TestSite, string), HashSet<string>> Ids = [];

    private static IEnumerable<string> Dead(TestSite site, string page)
    {
        var html = new HtmlParser().ParseDocument(site[page]);
        var address = new Uri(
            Origin + string.Join('/', page.Split('/').Select(Uri.EscapeDataString))
        );
        foreach (var (selector, attribute) in Addresses)
        foreach (var element in html.QuerySelectorAll(selector))
        {
            var value = element.GetAttribute(attribute)!;
            if (
                !Uri.TryCreate(address, value.Trim(), out var target)
                || !target.AbsoluteUri.StartsWith(Origin, StringComparison.Ordinal)
            )
                continue;
            var path = Uri.UnescapeDataString(target.AbsolutePath)[1..];
            var file = new[] { path, path + "index.html", path + "/index.html" }.FirstOrDefault(
                site.Files.ContainsKey
            );
            if (file is null)
                yield return "/" + path;
            else if (
                target.Fragment.Length > 1
                && CheckedPages.IsPage(file)
                && page != "index.html"
            )
            {
                var id = target.Fragment[1..];
                if (
                    id != "top"
                    && !IdsOf(site, file).Contains(id)
                    && !IdsOf(site, file).Contains(Uri.UnescapeDataString(id))
                )
                    yield return target.AbsolutePath.Replace(
                        "index.html",
                        "",
                        StringComparison.Ordinal
                    )
                        + "#"
                        + id;
            }
        }
    }

    private static HashSet<string> IdsOf(TestSite site, string page)
    {
        if (Ids.TryGetValue((site, page), out var known))
            return known;
        var html = new HtmlParser().ParseDocument(site[page]);
        return Ids[(site, page)] = html.QuerySelectorAll("[id], a[name]")
            .SelectMany(element => new[] { element.Id, element.GetAttribute("name") })
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What is missing, as messages name it: a path, or a page and an id.</summary>
    [GeneratedRegex(
        "the site has no (?<path>/.*)$|nothing on (?<page>\\S+) has the id `(?<id>.*)`$"
    )]
    private static partial Regex Told();
}
