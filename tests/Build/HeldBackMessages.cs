using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>Drafts, messages dated ahead and expired ones are in no output at all, and are counted.</summary>
public sealed class HeldBackMessages
{
    private const string Site = """
        -- site.yml --
        time_zone: Asia/Shanghai
        -- posts/out.md --
        ---
        title: Out
        date: 2019-09-11
        tags: [common]
        ---
        [a](draft.md) text
        -- posts/ahead.md --
        ---
        title: Hidden ahead
        date: 2019-09-12
        tags: [common, only-ahead]
        ---
        -- posts/draft.md --
        ---
        title: Hidden draft
        date: 2019-01-01
        draft: true
        tags: [common, only-draft]
        ---
        -- posts/old.md --
        ---
        title: Hidden old
        date: 2018-01-01
        expires: 2019-09-11
        tags: [common, only-old]
        ---
        -- posts/2017-05-05-bundle/index.md --
        ---
        title: Hidden bundle
        draft: true
        ---
        -- posts/2017-05-05-bundle/picture.svg --
        <svg/>
        """;

    [Fact]
    public void No_page_list_tag_period_or_asset_shows_them()
    {
        var site = TestSite.Build(Site, date: "2019-09-11");

        Assert.Equal(
            [
                "posts/2017-05-05-bundle/index.md Draft",
                "posts/ahead.md Future",
                "posts/draft.md Draft",
                "posts/old.md Expired",
            ],
            site.Plan!.Index.Held.Select(post => $"{post.Source.Path} {post.Reason}").Order()
        );
        Assert.All(
            site.Files.Keys,
            path => Assert.DoesNotContain("Hidden", site[path], StringComparison.Ordinal)
        );
        Assert.All(
            site.Files.Keys,
            path => Assert.DoesNotContain("only-", path + site[path], StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            site.Files.Keys,
            path =>
                path.StartsWith("2018", StringComparison.Ordinal)
                || path.StartsWith("2017", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            site.Files.Keys,
            path => path.EndsWith("picture.svg", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("2019-09-10T16:30:00Z", true)]
    [InlineData("2019-09-10T15:30:00Z", false)]
    [InlineData("2019-09-11T00:00", true)]
    [InlineData("2019-09-10T23:59:59", false)]
    [InlineData("2019-09-11", true)]
    [InlineData("2019-09-10", false)]
    public void A_day_begins_in_the_zone_of_the_site(string now, bool isOut)
    {
        var site = TestSite.Build(Site, now);

        Assert.Equal(isOut, site.Files.ContainsKey("2019/09/out/index.html"));
        Assert.Equal(
            isOut ? 1 : 2,
            site.Plan!.Index.Held.Count(post => post.Reason == HeldReason.Future)
        );
    }

    [Theory]
    [InlineData("2021-09-19", true)]
    [InlineData("2021-09-19T23:00", false)]
    public void A_date_alone_means_all_of_that_day(string now, bool isOut)
    {
        var site = TestSite.Build(
            "-- site.yml --\ntime_zone: Asia/Shanghai\n-- posts/late.md --\n---\ntitle: L\ndate: 2021-09-19 23:30\n---\n",
            now
        );

        Assert.Equal(isOut, site.Files.ContainsKey("2021/09/late/index.html"));
    }

    [Theory]
    [InlineData("2019-09-10T23:59:59", true)]
    [InlineData("2019-09-11T00:00:00", false)]
    public void A_message_is_gone_from_the_moment_it_expires(string now, bool isThere) =>
        Assert.Equal(
            isThere,
            TestSite.Build(Site, now).Files.ContainsKey("2018/01/old/index.html")
        );

    [Fact]
    public void Drafts_and_messages_ahead_can_be_shown_but_expired_ones_not()
    {
        var drafts = TestSite.Build(Site, "2019-09-11", new Visibility(true, false));
        var all = TestSite.Build(Site, "2019-09-11", new Visibility(true, true));

        Assert.True(drafts.Files.ContainsKey("2019/01/draft/index.html"));
        Assert.True(drafts.Files.ContainsKey("2017/05/bundle/picture.svg"));
        Assert.False(drafts.Files.ContainsKey("2019/09/ahead/index.html"));
        Assert.True(all.Files.ContainsKey("2019/09/ahead/index.html"));
        Assert.False(all.Files.ContainsKey("2018/01/old/index.html"));
    }
}
