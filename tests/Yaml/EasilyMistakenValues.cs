using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>What would silently be taken for something else is said.</summary>
public sealed class EasilyMistakenValues
{
    [Fact]
    public void A_known_key_in_capitals_is_a_warning_because_it_does_nothing()
    {
        var site = Build("Draft: true");

        Assert.Equal(
            [
                "posts/a.md:4:1 DM0209 `Draft` is kept as extra.Draft: the key that Daymark knows is `draft`",
            ],
            site.ProblemLines
        );
        Assert.Single(site.Plan!.Site.Posts);
    }

    [Fact]
    public void A_value_that_starts_with_an_exclamation_mark_does_not_lose_its_first_word()
    {
        var site = Build("summary: !Breaking news");

        Assert.Equal(
            "posts/a.md:4:10 DM0103 `!Breaking` at the start of a value means a YAML tag, which would be lost",
            Assert.Single(site.ProblemLines)
        );
    }

    [Fact]
    public void A_tag_of_yaml_itself_changes_nothing()
    {
        var site = Build("summary: !!str 12:30");

        Assert.Empty(site.ProblemLines);
        Assert.Equal("12:30", site.Plan!.Site.Posts[0].Entry.Source.FrontMatter.Summary);
    }

    private static TestSite Build(string line) =>
        TestSite.Build(
            $"-- site.yml --\ntitle: T\n-- posts/a.md --\n---\ntitle: A\ndate: 2021-09-01\n{line}\n---\nText\n"
        );
}
