using System.Text;
using Daymark.Model;
using Daymark.Tests.Support;
using NodaTime.Text;

namespace Daymark.Tests.Corpora;

/// <summary>Posts of other people, copied unchanged beside a short site.yml.</summary>
internal static class Corpus
{
    private const string Settings =
        "title: Corpus\nbase_url: https://corpus.example/\ntime_zone: America/New_York\n";

    /// <summary>Builds a folder of the corpora as a site, in memory.</summary>
    /// <param name="without">Paths of files to leave out, as problems name them.</param>
    public static TestSite Build(string folder, IEnumerable<string>? without = null)
    {
        var root = Path.Combine(Repository.Shared, "corpora", folder);
        var left = without?.ToHashSet(StringComparer.Ordinal) ?? [];
        var posts = Directory
            .EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
            .Select(file =>
                KeyValuePair.Create(
                    "posts/" + Path.GetRelativePath(root, file).Replace('\\', '/'),
                    file
                )
            )
            .Where(post => !left.Contains(post.Key))
            .Select(post => KeyValuePair.Create(post.Key, File.ReadAllBytes(post.Value)));
        return TestSite.Build(
            posts.Append(KeyValuePair.Create("site.yml", Encoding.UTF8.GetBytes(Settings))),
            date: "2026-11-25"
        );
    }

    /// <summary>Builds a folder without the files that errors name, until there are none; and says which, with their codes.</summary>
    public static (TestSite Site, IReadOnlyList<string> Refused) BuildReadable(string folder)
    {
        var refused = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            var site = Build(folder, refused.Keys);
            var errors = site.Problems.Where(problem => problem.IsError).ToList();
            if (errors.Count == 0)
                return (site, [.. refused.Select(file => $"{file.Key} {file.Value}")]);
            foreach (var error in errors)
                refused.Add(error.Location!.File, error.Kind.Code);
        }
    }

    /// <summary>Where a reading differs from the expected one, a line each: <c>path: what: ours | theirs</c>.</summary>
    public static IReadOnlyList<string> Differences(TestSite site, string corpus, string below = "")
    {
        var expected = ExpectedPost.Of(corpus);
        var differences = new List<string>();
        foreach (var post in site.Plan!.Site.Posts.Select(post => post.Entry))
        {
            var path = Path.Join(below, post.Source.Path["posts/".Length..]).Replace('\\', '/');
            var theirs = expected[path];
            Compare(
                differences,
                path,
                "title",
                post.Source.FrontMatter.Title?.Trim(),
                theirs.Title?.Trim()
            );
            Compare(differences, path, "date", Day(post), (theirs.Date ?? theirs.NameDate)?[..10]);
            Compare(
                differences,
                path,
                "tags",
                string.Join(" / ", post.Source.FrontMatter.Tags),
                string.Join(" / ", theirs.Tags)
            );
        }
        return [.. differences.Order(StringComparer.Ordinal)];
    }

    /// <summary>The day as written, before it is seen in the site's zone.</summary>
    private static string Day(PostEntry post) =>
        LocalDatePattern.Iso.Format(post.Source.FrontMatter.Date?.Value.Date ?? post.Date.Day);

    private static void Compare(
        List<string> differences,
        string path,
        string what,
        string? ours,
        string? theirs
    )
    {
        if (ours != theirs)
            differences.Add($"{path}: {what}: {ours} | {theirs}");
    }
}
