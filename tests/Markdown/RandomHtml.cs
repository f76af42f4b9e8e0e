using AngleSharp.Html.Parser;
using CsCheck;
using Daymark.Markdown;

namespace Daymark.Tests.Markdown;

public sealed class RandomHtml
{
    private static readonly string[] Pieces =
    [
        .. "< > </ /> <! <!-- --> --!> <!--> <? ?> <![CDATA[ ]]> & &lt; \" ' = / - x \n".Split(' '),
        .. "<div> </div> <p> </p> <b> </b> <i> </i> <a> </a> <li> </li> <ul> </ul> <table> <tr> <td> </td> </table>".Split(
            ' '
        ),
        .. "<br> </br> <img> <svg> </svg> <path/> <math> </math> <desc> </desc> <title> </title> <style> </style>".Split(
            ' '
        ),
        .. "<textarea> </textarea> <script> </script> <pre> </pre> <form> </form> <h1> </h1>".Split(
            ' '
        ),
        .. "<button> </button> <section> </section> <article> </article> <plaintext> <xmp> </xmp>".Split(
            ' '
        ),
        "<a href=\"",
        "<div title='",
        "<p class=x ",
        "<b/>",
        "</div x='>'>",
        " ",
    ];

    private static readonly Gen<string> Html = Gen.OneOf(Pieces).Array[0, 14].Select(string.Concat);

    [Fact]
    public void Balanced_html_keeps_to_itself() =>
        Html.Sample(
            html =>
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
            },
            iter: 5_000
        );

    [Fact]
    public void Balanced_html_stays_as_it_is_when_balanced_again() =>
        Html.Sample(
            html =>
            {
                var once = HtmlBalancer.Balance(html);
                Assert.Equal(once, HtmlBalancer.Balance(once));
            },
            iter: 5_000
        );

    [Fact]
    public void The_offsets_of_tags_are_within_the_html_and_in_order() =>
        Html.Sample(
            html =>
            {
                var scan = HtmlScanner.Scan(html);
                var last = 0;
                foreach (var tag in scan.Tags)
                {
                    Assert.InRange(tag.Start, last, html.Length);
                    Assert.InRange(tag.End, tag.Start + 3, html.Length);
                    Assert.All(
                        tag.Attributes,
                        attribute =>
                            Assert.True(
                                tag.Start < attribute.Start
                                    && attribute.Start <= attribute.ValueStart
                                    && attribute.ValueStart <= attribute.ValueEnd
                                    && attribute.ValueEnd <= attribute.End
                                    && attribute.End < tag.End
                            )
                    );
                    last = tag.End;
                }
                Assert.InRange(scan.WholeTo, last, html.Length);
            },
            iter: 5_000
        );

    [Fact]
    public void An_excerpt_moved_to_another_page_has_the_text_it_had() =>
        Html.Sample(
            html =>
            {
                var balanced = HtmlBalancer.Balance(html);
                var moved = HtmlRelocator.Excerpt(balanced, "/a/");
                Assert.Equal(Text(balanced), Text(moved));
            },
            iter: 5_000
        );

    private static string Text(string html) =>
        new HtmlParser().ParseDocument("<body>" + html).Body!.TextContent;
}
