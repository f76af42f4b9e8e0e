using Daymark.Model;

namespace Daymark.Tests.Markdown;

/// <summary>The hosts are those of the URL standard's host parser (WHATWG URL, section 3.5), told by hand and by Chromium's <c>new URL</c>.</summary>
public sealed class HostNames
{
    [Theory]
    [InlineData("http://a<b/x", "a<b")]
    [InlineData("http://a%3Cb/x", "a<b")]
    [InlineData("http://a b/", "a b")]
    [InlineData("https://exa%20mple.org?x", "exa mple.org")]
    [InlineData("https://a^b", "a^b")]
    [InlineData("http://user:secret@a|b:80/", "a|b")]
    [InlineData("http://1.2.3.4.5/", "1.2.3.4.5")]
    [InlineData("http://999.1.1.1/", "999.1.1.1")]
    [InlineData("http://[::1/", "[::1")]
    [InlineData("http://[::g]/", "[::g]")]
    [InlineData("http://[1.2.3.4]/", "[1.2.3.4]")]
    [InlineData("http://a.example:99999/", "a.example:99999")]
    [InlineData("http://a.example:http/", "a.example:http")]
    [InlineData("http://[::1]:-1/", "[::1]:-1")]
    [InlineData("https://", "")]
    [InlineData("https:///?x", "")]
    public void No_browser_opens_these(string url, string host) =>
        Assert.Equal(host, HostName.Fault(url));

    [Theory]
    [InlineData("http://harbour.example")]
    [InlineData("HTTPS://Harbour.Example:8080/a<b?c d#[e]")]
    [InlineData("http://harbour.example:/")]
    [InlineData("http:/harbour.example/")]
    [InlineData("http:\\\\harbour.example\\x")]
    [InlineData("http://user:p@ss@harbour.example/")]
    [InlineData("http://münchen.example/ü")]
    [InlineData("http://m%C3%BCnchen.example/")]
    [InlineData("http://foo_bar.example/")]
    [InlineData("http://a`b.example/")]
    [InlineData("https://../")]
    [InlineData("http://192.0.2.1/")]
    [InlineData("http://192.0.2.1./")]
    [InlineData("http://2130706433/")]
    [InlineData("http://v2.1a/")]
    [InlineData("http://[2001:db8::1]")]
    [InlineData("http://[2001:db8::1]:80/x")]
    [InlineData("http://[::ffff:192.0.2.1]/")]
    public void Browsers_open_these(string url) => Assert.Null(HostName.Fault(url));

    [Theory]
    [InlineData("mailto:a b@c")]
    [InlineData("//a<b/")]
    [InlineData("a<b")]
    [InlineData("ftp://a<b/")]
    [InlineData("")]
    public void Other_addresses_are_not_judged(string url) => Assert.Null(HostName.Fault(url));

    [Fact]
    public void A_link_to_such_a_host_keeps_its_words_and_is_told()
    {
        var body = Body.Of("One [*harbour*](http://a<b/) and <http://1.2.3.256/x>.");

        Assert.Equal("<p>One <em>harbour</em> and http://1.2.3.256/x.</p>", body.Html);
        Assert.Equal(
            [
                "posts/2021-09-01-open.md:5:5 DM0305 the link `http://a<b/` was dropped, because no browser can open it: `a<b` is no name of a host",
                "posts/2021-09-01-open.md:5:34 DM0305 the link `http://1.2.3.256/x` was dropped, because no browser can open it: `1.2.3.256` is no name of a host",
            ],
            body.Site.ProblemLines
        );
    }

    [Theory]
    [InlineData("<http://[2001:db8::1]:80/[x]>")]
    [InlineData("[x](http://[2001:db8::1]:80/[x])")]
    [InlineData("[x][r]\n\n[r]: http://[2001:db8::1]:80/[x]")]
    public void A_host_in_numbers_keeps_its_brackets(string markdown)
    {
        var body = Body.Of(markdown + "\n\n<!--more-->\n\nmore");

        foreach (var page in new[] { body.Document, body.Home })
            Assert.All(
                page.QuerySelectorAll("a"),
                link => Assert.Equal("http://[2001:db8::1]:80/%5Bx%5D", link.GetAttribute("href"))
            );
        Assert.Empty(body.Site.ProblemLines);
    }
}
