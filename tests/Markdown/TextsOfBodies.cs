using System.Text;
using CsCheck;
using Daymark.Markdown;

namespace Daymark.Tests.Markdown;

/// <summary>The plain text of a body, as the search has it.</summary>
public sealed class TextsOfBodies
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>One</p>\n<p>two</p>\n", "One two")]
    [InlineData("<p>One</p><p>two</p>", "One two")]
    [InlineData("<p>un<em>believ</em>able</p>", "unbelievable")]
    [InlineData("<p>a<br>b<br />c</p>", "a b c")]
    [InlineData("<td>1</td><td>2</td>", "1 2")]
    [InlineData("<p>  a \n\t b  <b> c</b> </p>", "a b c")]
    [InlineData(
        "<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39; &eacute;</p>",
        "a <b> &amp; \"c\" 'd' é"
    )]
    [InlineData("<p title=\"a > b\" data-x='>'>c</p>", "c")]
    [InlineData(
        "<p>m<sup>2</sup> lost.<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a> All.</p>",
        "m2 lost. All."
    )]
    [InlineData(
        "<p>Note.<a href=\"#fnref:1\" class=\"footnote-back-ref\">&#8617;</a></p>",
        "Note."
    )]
    [InlineData("<p>2 < 3 <3</p>", "2 < 3 <3")]
    [InlineData("<p>a<!-- <b>no</b> -->b</p>", "ab")]
    [InlineData("a<script>let x = '<b>';</script>b<STYLE>p{}</STYLE>c", "a b c")]
    [InlineData("a<script>never ends", "a")]
    [InlineData("a<p", "a")]
    [InlineData("a<", "a<")]
    [InlineData("a</", "a</")]
    [InlineData("<p>码头</p><p>ميناء</p>", "码头 ميناء")]
    [InlineData(
        "<span class=\"counter\" data-counter=\"shut\" data-date=\"2018-03-05\"><data value=\"1\">1</data> day</span>",
        "1 day"
    )]
    [InlineData("<span class=\"counter\" data-counter=\"other\">7 days</span>", "7 days")]
    [InlineData("<span class=\"counter\" data-counter=\"shut", "")]
    public void Is_what_a_person_reads(string html, string text) => Assert.Equal(text, Text(html));

    [Fact]
    public void Is_one_line_without_tags_whatever_is_typed() =>
        Gen.OneOf(
                "<p>",
                "</p>",
                "<b",
                ">",
                "<!--",
                "-->",
                "\"",
                "=",
                " ",
                "\n",
                "x",
                "<script>",
                "</script>",
                "&lt;",
                "&"
            )
            .Array[0, 30]
            .Sample(pieces =>
            {
                var text = Text(string.Concat(pieces));
                Assert.Equal(text.Trim(' ', '\n'), text);
                Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', text);
                Assert.DoesNotContain("<p>", text, StringComparison.Ordinal);
                Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
            });

    private static string Text(string html) => Encoding.UTF8.GetString(BodyText.Of(html));
}
