using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>Pages that are drafts or have expired are in no output, and are counted, as messages are.</summary>
public sealed class HeldBackPages
{
    private const string Site = """
        -- site.yml --
        time_zone: Asia/Shanghai
        base_url: https://host.example/
        -- pages/out.md --
        ---
        title: Out
        ---
        [a](draft.md) text
        -- pages/draft.md --
        ---
        title: Hidden draft
        draft: true
        aliases: [/hidden-alias/]
        ---
        -- pages/leaving.md --
        ---
        title: Leaving
        expires: 2019-09-12
        ---
        -- pages/gone.md --
        ---
        title: Hidden gone
        expires: 2019-09-11
        ---
        """;

    [Fact]
    public void No_output_shows_them()
    {
        var site = TestSite.Build(Site, date: "2019-09-11");

        Assert.Equal(
            ["pages/draft.md Draft", "pages/gone.md Expired"],
            site.Plan!.Index.Held.Select(page => $"{page.Source.Path} {page.Reason}")
        );
        Assert.True(site.Files.ContainsKey("leaving/index.html"));
        Assert.All(
            site.Files.Keys,
            path =>
            {
                Assert.DoesNotContain("Hidden", site[path], StringComparison.Ordinal);
                Assert.DoesNotContain("hidden-", path, StringComparison.Ordinal);
            }
        );
        Assert.False(site.Files.ContainsKey("draft/index.html"));
        Assert.False(site.Files.ContainsKey("gone/index.html"));
    }

    [Fact]
    public void Drafts_can_be_shown_but_expired_ones_not()
    {
        var site = TestSite.Build(Site, "2019-09-11", new Visibility(true, true));

        Assert.True(site.Files.ContainsKey("draft/index.html"));
        Assert.False(site.Files.ContainsKey("gone/index.html"));
    }

    [Theory]
    [InlineData("2019-09-11T23:59:59", true)]
    [InlineData("2019-09-12T00:00:00", false)]
    public void A_page_is_gone_from_the_moment_it_expires(string now, bool isThere) =>
        Assert.Equal(isThere, TestSite.Build(Site, now).Files.ContainsKey("leaving/index.html"));

    [Fact]
    public void The_moment_a_page_expires_changes_the_output()
    {
        var change = TestSite.Build(Site, "2019-09-11T12:00").Plan!.Site.NextChange!;

        Assert.Contains("pages/leaving.md expires", change.Reasons.Select(reason => reason.Text));
    }

    [Fact]
    public void A_draft_that_takes_an_address_is_in_nobodys_way() =>
        Assert.NotNull(
            TestSite
                .Build(
                    "-- site.yml --\ntitle: T\n-- pages/a.md --\n# A\n-- pages/b.md --\n---\ntitle: B\npermalink: /a/\ndraft: true\n---\n"
                )
                .Plan
        );
}
