using Daymark.Markdown;

namespace Daymark.Tests.Markdown;

/// <summary>Links of a body for readers that know no page (RFC 3986 section 5).</summary>
public sealed class AbsoluteAddresses
{
    private const string Page = "https://example.org/blog/post/";

    [Theory]
    [InlineData("<img src=\"a.png\">", "<img src=\"https://example.org/blog/post/a.png\">")]
    [InlineData("<a href=\"/blog/x\">", "<a href=\"https://example.org/blog/x\">")]
    [InlineData("<a href=\"../y/\">", "<a href=\"https://example.org/blog/y/\">")]
    [InlineData("<a href=\"#f\">", "<a href=\"https://example.org/blog/post/#f\">")]
    [InlineData(
        "<a href=\"?q=1&amp;r=2\">",
        "<a href=\"https://example.org/blog/post/?q=1&amp;r=2\">"
    )]
    [InlineData("<a href='b c.html'>", "<a href='https://example.org/blog/post/b%20c.html'>")]
    [InlineData("<a href=b.html>", "<a href=https://example.org/blog/post/b.html>")]
    [InlineData(
        "<A HREF=\"мир\">",
        "<A HREF=\"https://example.org/blog/post/%D0%BC%D0%B8%D1%80\">"
    )]
    [InlineData(
        "<video poster=\"p.jpg\" src=\"v.mp4\">",
        "<video poster=\"https://example.org/blog/post/p.jpg\" src=\"https://example.org/blog/post/v.mp4\">"
    )]
    [InlineData("<object data=\"o.svg\">", "<object data=\"https://example.org/blog/post/o.svg\">")]
    [InlineData("<q cite=\"/s\">", "<q cite=\"https://example.org/s\">")]
    [InlineData(
        "<img srcset=\"b.png 2x, /c,d.png 100w,e.png,\n\tdata:image/png;base64,AA= 1x\">",
        "<img srcset=\"https://example.org/blog/post/b.png 2x, https://example.org/c,d.png 100w,https://example.org/blog/post/e.png,\n\tdata:image/png;base64,AA= 1x\">"
    )]
    public void Become_whole(string html, string expected) =>
        Assert.Equal(expected, AbsoluteLinks.In(html, Page));

    [Theory]
    [InlineData("<a href=\"mailto:a@b.example\">")]
    [InlineData("<a href=\"//cdn.example.org/c.js\">")]
    [InlineData("<img src=\"data:image/gif;base64,R0lGOD\">")]
    [InlineData("<a href=\"https://other.example/?a=1&amp;b\">")]
    [InlineData("<a href=\"tel:+44\" title=\"a/b\">")]
    [InlineData("<a href>x</a><a href=\"\">y</a>")]
    [InlineData("<!-- <a href=\"x\"> --><p>href=\"x\"</p>")]
    [InlineData("<span data-src=\"x\" data-counter=\"y\"><data value=\"1\"></span>")]
    public void Stay_when_they_are_whole_or_no_links(string html) =>
        Assert.Equal(html, AbsoluteLinks.In(html, Page));

    [Fact]
    public void Begin_at_the_root_where_the_host_is_not_known() =>
        Assert.Equal(
            "<a href=\"/blog/post/a?b#c\"><a href=\"/blog/post/#f\">",
            AbsoluteLinks.In("<a href=\"a?b#c\"><a href=\"#f\">", "/blog/post/")
        );

    [Theory]
    [InlineData("<p>One <b>t</b>wo</p><p>three<br>four</p>", "One two three four")]
    [InlineData("<p>A &amp; B &lt;c&gt; &copy;</p>", "A & B <c> ©")]
    [InlineData("<p>a<!-- no -->b</p><script>no</script><style>no</style>c", "ab c")]
    [InlineData("<ul>\n<li>x</li>\n<li>y</li>\n</ul>", "x y")]
    [InlineData("", "")]
    public void Words_of_HTML(string html, string words) =>
        Assert.Equal(words, BodyText.Words(html));

    [Theory]
    [InlineData("One two", 7, "One two")]
    [InlineData("One two", 6, "One…")]
    [InlineData("One, two", 6, "One…")]
    [InlineData("Abcdefghij", 6, "Abcde…")]
    [InlineData("abcd🌉efgh", 6, "abcd…")]
    public void Beginnings_are_cut_between_words(string text, int most, string beginning)
    {
        Assert.Equal(beginning, BodyText.Beginning(text, most));
        Assert.InRange(beginning.Length, 1, most);
    }
}
