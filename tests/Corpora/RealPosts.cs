using Daymark.Tests.Support;

namespace Daymark.Tests.Corpora;

/// <summary>Real posts that nobody here wrote are read as an independent reader reads them, and those that cannot be are named.</summary>
public sealed class RealPosts
{
    /// <summary>Corpus, folder, how many messages are published, and which files are refused with which codes.</summary>
    public static TheoryData<string, string, int, string> Table =>
        new()
        {
            { "18f", "18f", 377, "" },
            // The start page of the section has no date.
            { "canada-cds", "canada-cds/en", 116, "posts/blog/_index.md DM0204" },
            // Five pairs of one name in one month, and one post whose first fence is missing.
            {
                "rust-yaml",
                "rust-yaml",
                279,
                """
                    posts/inside-rust/2019-10-15-compiler-team-meeting.md DM0501
                    posts/inside-rust/2019-10-15-infra-team-meeting.md DM0501
                    posts/inside-rust/2019-11-07-compiler-team-meeting.md DM0501
                    posts/inside-rust/2019-11-18-infra-team-meeting.md DM0501
                    posts/inside-rust/2020-02-11-Goverance-wg.md DM0501
                    posts/inside-rust/2020-09-17-stabilizing-intra-doc-links.md DM0202
                    """
            },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void What_cannot_be_read_is_named_and_all_the_rest_is_published(
        string corpus,
        string folder,
        int published,
        string refused
    )
    {
        Repository.SkipUnlessShared();

        var (site, named) = Corpus.BuildReadable(folder);

        Assert.Equal(refused.ReplaceLineEndings("\n"), string.Join("\n", named));
        Assert.False(site.HasErrors);
        Assert.Equal(published, site.Plan!.Site.Posts.Count);
        Assert.All(
            site.Plan.Site.Posts,
            post => Assert.Contains(post.Entry.Path.OutputFile, site.Files.Keys)
        );
        Assert.NotEmpty(corpus);
    }

    /// <summary>The expectations were read as YAML 1.1; where that makes a difference to 1.2 it stands here. So far nowhere.</summary>
    [Theory]
    [MemberData(nameof(Table))]
    public void Titles_dates_and_tags_agree_with_an_independent_reading(
        string corpus,
        string folder,
        int published,
        string refused
    )
    {
        Repository.SkipUnlessShared();
        Assert.True(published > 0, refused);

        var (site, _) = Corpus.BuildReadable(folder);

        Assert.Empty(Corpus.Differences(site, corpus, folder[corpus.Length..].TrimStart('/')));
    }
}
