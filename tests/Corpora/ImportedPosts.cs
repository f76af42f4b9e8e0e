using Daymark.Calendar;
using Daymark.Cli;
using Daymark.Import;
using Daymark.Model;
using Daymark.Tests.Support;
using Daymark.Yaml;

namespace Daymark.Tests.Corpora;

/// <summary>Every corpus of real posts is imported and built: what is published, held back and refused stands in one table.</summary>
public sealed class ImportedPosts
{
    /// <summary>Corpus, the program it comes from, posts published, posts and pages held back, pages in all, and the files that are refused.</summary>
    public static TheoryData<string, string, int, int, int, string> Table =>
        new()
        {
            { "18f", "eleventy", 377, 0, 0, "" },
            {
                "bridgetown",
                "jekyll",
                110,
                3,
                27,
                """
                    bridgetown-core/test/source/src/_broken/bad_post.md this line is not of the form `key: value`
                    bridgetown-core/test/source/src/_posts/2014-01-06-permalink-traversal.md its address `/%2e%2e/%2e%2e/%2e%2e/baddie.html` climbs out of the site
                    bridgetown-core/test/source/src/exploit.md its address `/%2e%2e/%2e%2e/%2e%2e/baddie.html` climbs out of the site
                    """
            },
            // English and French.
            { "canada-cds", "hugo", 233, 0, 0, "" },
            // Five offers of work that are no longer published.
            { "cfpb", "jekyll", 17, 5, 1, "" },
            // English and Russian.
            { "clickhouse", "hugo", 46, 0, 3, "" },
            // Dates in English words.
            { "cloudgov", "jekyll", 81, 0, 0, "" },
            { "cobalt-fixtures", "jekyll", 135, 10, 7, "" },
            // Most of its events and news have expired.
            { "digitalgov", "hugo", 770, 1372, 19, "" },
            { "etcd", "hugo", 23, 0, 0, "" },
            // Documentation in three languages, without dates.
            { "hexo", "jekyll", 58, 0, 72, "" },
            {
                "jekyll",
                "jekyll",
                169,
                1,
                25,
                """
                    test/source/_broken/bad_post.md this line is not of the form `key: value`
                    test/source/_posts/2013-03-19-not-a-post/dubious.markdown it has no date
                    test/source/_posts/2014-01-06-permalink-traversal.md its address `/%2e%2e/%2e%2e/%2e%2e/baddie.html` climbs out of the site
                    test/source/exploit.md its address `/%2e%2e/%2e%2e/%2e%2e/baddie.html` climbs out of the site
                    """
            },
            // Ten languages; day 00 in names; front matter below a comment.
            { "kubernetes", "hugo", 429, 0, 4, "" },
            // Twelve languages, no dates at all.
            { "opensource-guide", "jekyll", 0, 0, 116, "" },
            // TOML, with the date in the path alone.
            { "rust-toml", "hugo", 63, 0, 1, "" },
            { "rust-yaml", "jekyll", 285, 0, 0, "" },
            { "zola-fixtures", "hugo", 27, 2, 29, "" },
        };

    [Fact]
    public void The_table_names_every_corpus()
    {
        Repository.SkipUnlessShared();
        var folders = Directory
            .EnumerateDirectories(Path.Combine(Repository.Shared, "corpora"))
            .Select(Path.GetFileName)
            .Where(name => !name!.StartsWith('_'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(folders, Table.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task An_imported_site_builds_and_a_second_time_nothing_changes(
        string corpus,
        string kind,
        int published,
        int heldBack,
        int pages,
        string refused
    )
    {
        Repository.SkipUnlessShared();
        using var folder = new TemporaryFolder();
        var site = folder.At("site");
        string[] import =
        [
            "import",
            kind,
            Path.Combine(Repository.Shared, "corpora", corpus),
            "--site",
            site,
            "--format",
            "json",
        ];

        var first = await CommandRun.In(folder.Path, import);
        var built = await CommandRun.In(
            site,
            ["build", "--date", "2026-11-25", "--format", "json"]
        );
        var second = await CommandRun.In(folder.Path, import);
        var rebuilt = await CommandRun.In(
            site,
            ["build", "--date", "2026-11-25", "--format", "json"]
        );

        var named = JsonRun
            .Problems(first)
            .Where(problem => problem.Severity == "error")
            .Select(problem => $"{problem.File} {problem.Why}");
        Assert.Equal(refused.ReplaceLineEndings("\n"), string.Join('\n', named));
        Assert.Equal(refused.Length == 0 ? ExitCode.Fine : ExitCode.SiteErrors, first.ExitCode);
        Assert.Equal((first.ExitCode, first.Error), (second.ExitCode, second.Error));
        Assert.Equal(0, JsonRun.Number(second, "written"));
        Assert.Equal(JsonRun.Number(first, "written"), JsonRun.Number(second, "unchanged"));
        Assert.True(built.ExitCode == ExitCode.Fine, built.Error);
        Assert.Equal(
            (published, heldBack, pages),
            (
                JsonRun.Number(built, "messages"),
                JsonRun.Number(built, "draft")
                    + JsonRun.Number(built, "future")
                    + JsonRun.Number(built, "expired"),
                JsonRun.Number(first, "pages")
            )
        );
        Assert.Equal((ExitCode.Fine, 0), (rebuilt.ExitCode, JsonRun.Number(rebuilt, "written")));
    }
}
