using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Import;
using Daymark.Tests.Support;
using Daymark.Yaml;

namespace Daymark.Tests.Corpora;

/// <summary>Titles, dates and tags as they are mapped agree with an independent reading of the same files.</summary>
public sealed class ImportedFrontMatter
{
    public static TheoryData<string> Names =>
        [
            .. ImportedPosts
                .Table.Select(row => row.Data.Item1)
                .Where(name => name is not ("cobalt-fixtures" or "rust-toml" or "zola-fixtures")),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_agrees(string corpus)
    {
        Repository.SkipUnlessShared();
        var kind = ImportedPosts.Table.Single(row => row.Data.Item1 == corpus).Data.Item2;
        var problems = new ProblemList();
        var files = ForeignFolder.Read(
            Path.Combine(Repository.Shared, "corpora", corpus),
            "",
            problems
        );
        var source = ImportSource
            .All.Single(source => source.Name == kind)
            .Folder!(files, problems);
        var expected = ExpectedPost.Of(corpus);
        var differences = new List<string>();
        foreach (
            var text in source
                .Texts.Select(KeyMapping.Map)
                .Where(text => expected.ContainsKey(text.From.Source))
        )
        {
            var theirs = expected[text.From.Source];
            // UTF-16, front matter below a comment or without its first fence: the other reader found none.
            if (theirs.Title is null)
                continue;
            Compare(
                differences,
                text,
                "title",
                text.Value(PostKeys.Title),
                theirs.Title is { } title ? PlainWords.Of(title) : null
            );
            var date = text.Value(PostKeys.Date);
            if (theirs.Date is { } day && date is not null)
                Compare(differences, text, "date", date[..10], day[..10]);
            var tags =
                Texts.Many(
                    text.FrontMatter.FirstOrDefault(entry => entry.Key == "tags").Value
                        ?? YamlMap.Empty
                ) ?? [];
            foreach (
                var missing in theirs
                    .Tags.Select(tag => tag.Trim())
                    .Except(tags, StringComparer.Ordinal)
            )
                differences.Add($"{text.From.Source}: tag: {missing}");
        }
        Assert.Empty(differences);
    }

    private static void Compare(
        List<string> differences,
        MappedText text,
        string what,
        string? ours,
        string? theirs
    )
    {
        if ((ours ?? "") != (theirs ?? ""))
            differences.Add($"{text.From.Source}: {what}: {ours} | {theirs}");
    }
}
