namespace Daymark.Tests.Support;

public sealed class SiteTextTests
{
    [Fact]
    public void Files_come_in_the_order_written_with_their_texts()
    {
        var site = SiteText.Parse(
            """

            -- site.yml --
            title: Harbour
            -- posts/a b.md --
            ---
            title: A
            ---

            -- not a file
            --posts/b.md--
            Last line
            """
        );
        Assert.Equal(["site.yml", "posts/a b.md"], site.Keys);
        Assert.Equal("title: Harbour\n", site["site.yml"]);
        Assert.Equal(
            "---\ntitle: A\n---\n\n-- not a file\n--posts/b.md--\nLast line\n",
            site["posts/a b.md"]
        );
    }

    [Fact]
    public void A_file_may_be_empty() =>
        Assert.Equal(["", "b\n", ""], SiteText.Parse("-- a --\n-- b --\nb\n-- c --").Values);

    [Fact]
    public void Line_ends_become_LF() =>
        Assert.Equal("one\ntwo\n", SiteText.Parse("-- a --\r\none\r\ntwo\r\n")["a"]);

    [Fact]
    public void No_text_is_no_file() => Assert.Empty(SiteText.Parse(" \n"));

    [Theory]
    [InlineData("title: Harbour\n-- a --\n", "before the first")]
    [InlineData("title: Harbour\n", "before the first")]
    [InlineData("-- a --\n-- a --\n", "twice")]
    [InlineData("-- ../a --\n", "relative path")]
    [InlineData("-- /a --\n", "relative path")]
    [InlineData("-- a\\b --\n", "relative path")]
    public void A_site_written_wrongly_is_refused(string site, string reason)
    {
        var refusal = Assert.Throws<FormatException>(() => SiteText.Parse(site));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
