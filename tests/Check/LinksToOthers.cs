using System.Net;
using System.Text;
using Daymark.Check;
using Daymark.Model;
using Daymark.Tests.Support;
using NodaTime;

namespace Daymark.Tests.Check;

/// <summary>What the web says of links to other sites.</summary>
public sealed class LinksToOthers
{
    [Theory]
    [InlineData("https://a.example/ok", nameof(WebVerdict.Good), "")]
    [InlineData("https://a.example/gone", nameof(WebVerdict.Dead), "the host answers 410")]
    [InlineData("https://a.example/none", nameof(WebVerdict.Dead), "the host answers 404")]
    [InlineData("https://a.example/only-get", nameof(WebVerdict.Good), "")]
    [InlineData("https://a.example/busy", nameof(WebVerdict.Unknown), "the host answers 429")]
    [InlineData("https://a.example/moved", nameof(WebVerdict.Good), "")]
    [InlineData("https://a.example/moved-away", nameof(WebVerdict.Dead), "the host answers 404")]
    [InlineData(
        "https://a.example/round",
        nameof(WebVerdict.Unknown),
        "the host leads on more than 5 times"
    )]
    [InlineData(
        "https://a.example/to-file",
        nameof(WebVerdict.Unknown),
        "the host leads on to ftp:"
    )]
    [InlineData(
        "https://nobody.example/",
        nameof(WebVerdict.Dead),
        "there is no host nobody.example"
    )]
    [InlineData("https://slow.example/", nameof(WebVerdict.Unknown), "no answer within 15 seconds")]
    public async Task An_address_is_good_dead_or_unknown(
        string address,
        string verdict,
        string reason
    )
    {
        var answers = await Ask(new Web(), [address]);

        Assert.Equal(verdict, answers[address].Verdict.ToString());
        Assert.Equal(reason, answers[address].Reason);
    }

    [Fact]
    public async Task A_page_is_asked_by_HEAD_then_by_GET_and_says_who_asks()
    {
        var web = new Web();

        await Ask(web, ["https://a.example/only-get"]);

        Assert.Equal(
            ["HEAD https://a.example/only-get", "GET https://a.example/only-get"],
            web.Asked
        );
        Assert.StartsWith("Daymark/", web.Agent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_host_rests_between_two_requests_and_hosts_do_not_wait_for_each_other()
    {
        var web = new Web();
        var began = DateTime.UtcNow;

        await Ask(
            web,
            [
                "https://a.example/1",
                "https://a.example/2",
                "https://a.example/3",
                "https://b.example/1",
                "https://b.example/2",
            ],
            pause: Duration.FromMilliseconds(200)
        );

        Assert.InRange((DateTime.UtcNow - began).TotalMilliseconds, 390, 2000);
        Assert.Equal(1, web.MostAtOnceOfOneHost);
        Assert.Equal(5, web.Asked.Count);
    }

    [Fact]
    public async Task What_was_told_within_a_day_is_not_asked_again_but_what_was_unknown_is()
    {
        string[] addresses =
        [
            "https://a.example/ok",
            "https://a.example/none",
            "https://a.example/busy",
        ];
        var first = new WebMemory(TestSite.Now, null);
        await Ask(new Web(), addresses, first);

        var (later, nextDay) = (new Web(), new Web());
        var answers = await Ask(later, addresses, Later(first, 23));
        await Ask(nextDay, addresses, Later(first, 25));

        Assert.All(later.Asked, asked => Assert.EndsWith("/busy", asked, StringComparison.Ordinal));
        Assert.Equal("the host answers 404", answers["https://a.example/none"].Reason);
        Assert.Contains("HEAD https://a.example/ok", nextDay.Asked);
    }

    [Theory]
    [InlineData(
        "\0\n\t\t\t\nx\tGood\thttps://a.example/ok\t\n99999999999999999\tGood\thttps://a.example/ok\t"
    )]
    [InlineData("4102444800\tGood\thttps://a.example/ok\t")]
    public void Damaged_and_future_notes_are_no_notes(string notes) =>
        Assert.False(
            new WebMemory(TestSite.Now, Encoding.UTF8.GetBytes(notes)).Knows(
                "https://a.example/ok",
                out _
            )
        );

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    public void Only_public_hosts_are_asked(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicHosts.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task A_dead_link_is_told_where_it_was_typed()
    {
        var site = Checks.Site(
            "-- posts/2021-09-01-a.md --\n# A\n\n[x](https://a.example/none#part) [y](https://a.example/ok)\n"
        );

        var problem = Assert.Single(
            WebRule.Check(
                site,
                await Ask(new Web(), site.Web.Keys),
                BaseUrl.TryParse("https://harbour.example/")!
            )
        );

        Assert.Equal("posts/2021-09-01-a.md:3:5", problem.Location!.ToString());
        Assert.Equal(
            "the link `https://a.example/none#part` leads nowhere: the host answers 404",
            problem.Message
        );
    }

    private static WebMemory Later(WebMemory memory, int hours) =>
        new(TestSite.Now + Duration.FromHours(hours), memory.Notes());

    private static Task<IReadOnlyDictionary<string, WebAnswer>> Ask(
        Web web,
        IEnumerable<string> addresses,
        WebMemory? memory = null,
        Duration? pause = null
    ) =>
        new WebLinks(web, pause ?? Duration.Zero, memory ?? new WebMemory(TestSite.Now, null)).Ask(
            addresses,
            TestContext.Current.CancellationToken
        );
}
