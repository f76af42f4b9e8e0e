using Daymark.Model;
using Daymark.Tests.Support;
using NodaTime;

namespace Daymark.Tests.Build;

/// <summary>Whatever could change a page counts when two builds are asked whether they are asked for the same.</summary>
public sealed class SameSources
{
    private const string Site = """
        -- site.yml --
        title: Harbour
        -- posts/2021-01-02-a.md --
        # A
        -- pages/about.md --
        # About
        -- templates/partials/facts.html --
        <p>facts
        -- static/a.txt --
        a
        -- data/staff.yml --
        one: 1
        """;

    private static readonly UInt128 Known = TestSite.Build(Site).Plan!.Fingerprint();

    [Fact]
    public void The_same_site_at_the_same_moment_is_the_same() =>
        Assert.Equal(Known, TestSite.Build(Site).Plan!.Fingerprint());

    [Theory]
    [InlineData("title: Harbour", "title: Harbour # of Tarrow")]
    [InlineData("# A", "# B")]
    [InlineData("# About", "# Us")]
    [InlineData("<p>facts", "<p>fact")]
    [InlineData("\na\n", "\nb\n")]
    [InlineData("one: 1", "one: 2")]
    [InlineData("2021-01-02-a.md", "2021-01-03-a.md")]
    [InlineData("static/a.txt", "static/b.txt")]
    public void A_site_with_another_file_is_another(string text, string other) =>
        Assert.NotEqual(
            Known,
            TestSite.Build(Site.Replace(text, other, StringComparison.Ordinal)).Plan!.Fingerprint()
        );

    [Fact]
    public void So_is_one_at_another_moment_place_or_with_other_messages_shown()
    {
        Assert.NotEqual(
            Known,
            TestSite.Build(Site, now: TestSite.Now + Duration.FromSeconds(1)).Plan!.Fingerprint()
        );
        Assert.NotEqual(
            Known,
            TestSite.Build(Site, baseUrl: "https://harbour.example/").Plan!.Fingerprint()
        );
        Assert.NotEqual(
            Known,
            TestSite.Build(Site, show: new Visibility(true, false)).Plan!.Fingerprint()
        );
    }
}
