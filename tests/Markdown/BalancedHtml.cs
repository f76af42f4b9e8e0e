using AngleSharp.Html.Parser;
using Daymark.Markdown;

namespace Daymark.Tests.Markdown;

public sealed class BalancedHtml
{
    [Theory]
    [InlineData("<div>\n\nOne.\n\n<!--more-->\n\nTwo.\n\n</div>")]
    [InlineData("One **bold\n\n<b>x\n\n<!--more-->\n\nTwo.")]
    [InlineData("</div></div>\n\nOne.")]
    [InlineData("</article>\n\nOne.\n\n</section></main></body></html>")]
    [InlineData("<table><tr><td>One.\n\n<!--more-->\n\n</table>")]
    [InlineData("<a href=\"x\ny")]
    [InlineData("<div title=\"x > y")]
    [InlineData("<!-- One <!-- two")]
    [InlineData("<script>\nlet x = '</div>'")]
    [InlineData("<textarea></div>")]
    [InlineData("- One\n\n  <ul><li>\n\n- Two")]
    public void Unbalanced_html_of_a_body_stays_within_it(string markdown)
    {
        var home = Body.Of(markdown).Home;

        Assert.Equal(
            ["whole", "excerpt"],
            home.Body!.Children.Select(child => child.ClassName ?? child.LocalName)
        );
    }

    [Theory]
    [InlineData("<svg><title><div></title></svg>")]
    [InlineData("<svg><style><div></style></svg>")]
    [InlineData("<svg><path/><path/></svg>")]
    [InlineData("<svg><![CDATA[<div>]]></svg>")]
    [InlineData("<math><mi/></math>")]
    [InlineData("<!x </div> >")]
    [InlineData("<!x <b")]
    [InlineData("<?php </div> ?>")]
    [InlineData("</ </div> >")]
    [InlineData("<!--> </div> -->")]
    [InlineData("<!---> </div> -->")]
    [InlineData("<!-- x --!> </div> -->")]
    [InlineData("<script>'</scripty></div>'</script>")]
    [InlineData("<script><!-- <script> </script> </div> --></script>")]
    [InlineData("<script><!-- <script> </script> </div>")]
    [InlineData("<plaintext>x")]
    [InlineData("<textarea>x</textarea")]
    [InlineData("<title>x")]
    [InlineData("<a title='</div>' href=x")]
    [InlineData("<a b=\"<c d=\"e")]
    [InlineData("<div a=/></div></div>")]
    [InlineData("<p>One<p>Two</div>")]
    [InlineData("<form><form></form></form>")]
    [InlineData("<select><div></select></div>")]
    [InlineData("<select><a></a></select>")]
    [InlineData("<select><option><a></a></option></select>")]
    [InlineData("<select><option></br></option></select>")]
    [InlineData("<li><div><li>One")]
    [InlineData("<dl><dt><div><dd>One")]
    [InlineData("<button><div><button>One")]
    [InlineData("<table><div><table>")]
    [InlineData("<svg><title><![CDATA[<desc>")]
    [InlineData("<section><div><svg><section><li>")]
    [InlineData("<li><div><td><li>")]
    [InlineData("<h1><button><div><h1><h1>")]
    [InlineData("<frameset><frame></frameset>")]
    [InlineData("</br></p></div>")]
    [InlineData("<template><div></template></div>")]
    [InlineData("<noscript><div title=\"</noscript>\"></div></noscript>")]
    public void What_follows_the_html_is_never_taken_in(string html)
    {
        var balanced = HtmlBalancer.Balance(html);
        var page = new HtmlParser().ParseDocument(
            $"<!doctype html><body>text<div id=page><div id=outer>{balanced}</div><p id=after></p></div>"
        );

        var after = page.QuerySelector("#after");
        Assert.Equal(
            ("outer", "page"),
            (after?.PreviousElementSibling?.Id, after?.ParentElement?.Id)
        );
        Assert.Equal(balanced, HtmlBalancer.Balance(balanced));
    }

    [Theory]
    [InlineData("<p>One</p>")]
    [InlineData("<ul><li>One<li>Two</ul>")]
    [InlineData("<svg><path d=\"M0 0\"/><g><circle r=\"1\"/></g></svg>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><title>One</title></svg>")]
    [InlineData("<img src=\"a.png\"><br><hr/>")]
    [InlineData("<!-- </div> -->")]
    [InlineData("1 < 2")]
    public void Html_that_is_whole_stays_as_it_is(string html) =>
        Assert.Equal(
            html,
            HtmlBalancer.Balance(html).Replace("</li></ul>", "</ul>", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("<p>One <h2>Two</h2></p>", "<p>One </p><h2>Two</h2>")]
    [InlineData("<p>One <hr> two</p>", "<p>One </p><hr> two")]
    [InlineData("<p><svg><p>One</p>", "<p><svg></svg><p>One</p>")]
    public void A_paragraph_ends_before_what_cannot_be_in_it(string html, string balanced) =>
        Assert.Equal(balanced, HtmlBalancer.Balance(html));
}
