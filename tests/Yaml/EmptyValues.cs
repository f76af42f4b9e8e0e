using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>What is left empty counts as not written.</summary>
public sealed class EmptyValues
{
    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n\n---\n")]
    [InlineData("---\n# a comment only\n---\n")]
    [InlineData("---\n{}\n---\n")]
    [InlineData("")]
    [InlineData(
        "---\ntitle:\ndate:\nupdated:\nslug:\npermalink:\ntags:\nsummary:\ndescription:\nauthors:\ndraft:\nexpires:\naliases:\nlead:\nlayout:\nlanguage:\ntranslation_key:\nimage:\nimage_alt:\nextra:\nown:\n---\n"
    )]
    [InlineData("---\ntitle: ~\ndate: null\ntags: [~, null]\nslug: ''\n---\n")]
    public void Empty_front_matter_and_empty_keys_leave_everything_to_the_defaults(string text)
    {
        var site = TestSite.Build(
            $"-- site.yml --\ntitle: Harbour\n-- posts/2021-09-01-open.md --\n{text}# Open again\nBoats.\n"
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal(
            "Open again",
            site.Html("2021/09/open/index.html").QuerySelector("h1")!.TextContent
        );
        Assert.DoesNotContain(
            site.Files.Keys,
            path => path.StartsWith("tags/", StringComparison.Ordinal) && path != "tags/index.html"
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    [InlineData(
        "title:\ndescription:\nbase_url:\nlanguage:\nhome:\nmenu:\ncounters:\nextra:\noutput:\n"
    )]
    public void Empty_settings_leave_everything_to_the_defaults(string settings)
    {
        var site = TestSite.Build(
            $"-- site.yml --\n{settings}-- posts/2021-09-01-open.md --\n# Open\nBoats.\n"
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal("output", site.Plan!.Site.Config.Output);
        Assert.True(site.Files.ContainsKey("messages/index.html"));
    }
}
