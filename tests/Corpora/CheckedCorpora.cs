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
            "img[src], script[src], source[src], iframe[src], video[src], audio[src], embed[src], track[src], input[src]",
            "src"
        ),
        ("video[poster]", "poster"),
        ("object[data]", "data"),
        ("form[action]", "action"),
        ("link[href]", "href"),
        ("meta[property='og:image'], meta[name='twitter:image']", "content"),
    ];

    [Theory]
    [InlineData("18f", 100)]
    [InlineData("canada-cds", 20)]
    public void Dead_links_and_places_are_those_that_AngleSharp_finds(string folder, int atLeast)
    {
        Repository.SkipUnlessShared();

        Compare(Corpus.BuildReadable(folder).Site, atLeast);
    }

    /// <summary>Every corpus, and the program it comes from. Most dead links in them lead to what was not copied.</summary>
    public static TheoryData<string, string> Imported =>
        [.. ImportedPosts.Table.Select(row => (row.Data.Item1, row.Data.Item2))];

    [Theory]
    [MemberData(nameof(Imported))]
    public async Task So_they_are_in_every_imported_corpus(string corpus, string kind)
    {
        Repository.SkipUnlessShared();
        using var folder = new TemporaryFolder();
        var old = Path.Combine(Repository.Shared, "corpora", corpus);
        await CommandRun.In(folder.Path, ["import", kind, old, "--site", folder.At("site")]);
        var files = Directory
            .EnumerateFiles(folder.At("site"), "*", SearchOption.AllDirectories)
            .Select(file =>
                KeyValuePair.Create(
                    Path.GetRelativePath(folder.At("site"), file).Replace('\\', '/'),
                    File.ReadAllBytes(file)
                )
            )
            .Where(file => file.Key != "import-report.txt");

        var site = TestSite.Build(files, date: "2026-11-25", baseUrl: Origin);

        Assert.False(site.HasErrors, string.Join('\n', site.ProblemLines));
        Compare(site, 0);
    }

    private static void Compare(TestSite site, int atLeast)
    {
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
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var theirs = site
            .Files.Keys.Where(CheckedPages.IsPage)
            .SelectMany(page => Dead(site, page, ids))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(theirs.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.True(theirs.Count >= atLeast, $"{theirs.Count}");
    }

    private static IEnumerable<string> Dead(
        TestSite site,
        string page,
        Dictionary<string, HashSet<string>> ids
    )
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
                    && !IdsOf(site, file, ids).Contains(id)
                    && !IdsOf(site, file, ids).Contains(Uri.UnescapeDataString(id))
                )
                    yield return "/"
                        + string.Join('/', file.Split('/').Select(Uri.EscapeDataString))
                            .Replace("index.html", "", StringComparison.Ordinal)
                        + "#"
                        + id;
            }
        }
    }

    private static HashSet<string> IdsOf(
        TestSite site,
        string page,
        Dictionary<string, HashSet<string>> ids
    )
    {
        if (ids.TryGetValue(page, out var known))
            return known;
        var html = new HtmlParser().ParseDocument(site[page]);
        return ids[page] = html.QuerySelectorAll("[id], a[name]")
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
