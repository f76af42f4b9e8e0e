namespace Daymark.Tests.Check;

/// <summary>Links within the site.</summary>
public sealed class DeadLinks
{
    [Theory]
    [InlineData(
        "[x](/nowhere/)",
        "posts/2021-09-01-a.md:3:5 DM1001 the link `/nowhere/` leads nowhere: the site has no /nowhere/"
    )]
    [InlineData(
        "[x](../b/)",
        "posts/2021-09-01-a.md:3:5 DM1001 the link `../b/` leads nowhere: the site has no /2021/09/b/"
    )]
    [InlineData(
        "<a href=\"b.html\">x</a>",
        "posts/2021-09-01-a.md:3:10 DM1001 the link `b.html` leads nowhere: the site has no /2021/09/a/b.html"
    )]
    [InlineData(
        "[x](https://harbour.example/c)",
        "posts/2021-09-01-a.md:3:5 DM1001 the link `https://harbour.example/c` leads nowhere: the site has no /c"
    )]
    [InlineData(
        "[x](/pr%C3%A9cis/)",
        "posts/2021-09-01-a.md:3:5 DM1001 the link `/pr%C3%A9cis/` leads nowhere: the site has no /précis/"
    )]
    [InlineData(
        "[x](#none)",
        "posts/2021-09-01-a.md:3:5 DM1002 the link `#none` leads to the top of the page only: nothing on /2021/09/a/ has the id `none`"
    )]
    [InlineData(
        "[x](/messages/#none)",
        "posts/2021-09-01-a.md:3:5 DM1002 the link `/messages/#none` leads to the top of the page only: nothing on /messages/ has the id `none`"
    )]
    [InlineData(
        "![x](/none.png)",
        "posts/2021-09-01-a.md:3:6 DM1003 `/none.png` is missing: the site has no /none.png"
    )]
    [InlineData(
        "<img src=\"a.png\" alt=\"\" srcset=\"none.png 2x\">",
        "posts/2021-09-01-a.md:3:33 DM1003 `none.png` is missing: the site has no /2021/09/a/none.png"
    )]
    [InlineData(
        "[x](/messages)",
        "posts/2021-09-01-a.md:3:5 DM1018 the link `/messages` makes a detour: the page is at /messages/"
    )]
    [InlineData(
        "[x](http://localhost:8080/)",
        "posts/2021-09-01-a.md:3:5 DM1022 the link `http://localhost:8080/` leads to the reader's own machine"
    )]
    [InlineData(
        "<a href=\"https://\">x</a>",
        "posts/2021-09-01-a.md:3:10 DM1001 the link `https://` leads nowhere: this is no address"
    )]
    public void Are_told_once_where_they_were_typed(string markdown, string line)
    {
        // Home, archive, months and feeds repeat the link; a bundle has the one picture that is there.
        var files =
            $"-- posts/2021-09-01-a.md --\n# A\n\n{markdown}\n-- static/2021/09/a/a.png --\npicture\n";

        Assert.Equal(line, Checks.Line(files));
    }

    [Theory]
    [InlineData("[x](/)")]
    [InlineData("[x](https://harbour.example)")]
    [InlineData("[x](/2021/09/a/index.html)")]
    [InlineData("[x](2021-09-01-a.md#part-one)")]
    [InlineData("[x](#part-one) [y](#) [z](#top) [w](#:~:text=A)")]
    [InlineData("[x](/docs/a%20b.pdf#page=3)")]
    [InlineData("[x](mailto:a@harbour.example) [y](tel:+44) [z](https://elsewhere.example/none)")]
    [InlineData("[x](?a=b) [y](/?a=b)")]
    [InlineData("<a name=\"old\">x</a> [x](#old)")]
    [InlineData("Note[^1].\n\n[^1]: Here.")]
    [InlineData("`[x](/nowhere/)` \\[x](/nowhere/)")]
    public void Are_not_those_that_lead_somewhere(string markdown)
    {
        var files =
            $"-- posts/2021-09-01-a.md --\n# A\n\n{markdown}\n\n## Part one\n-- static/docs/a b.pdf --\npdf\n";

        Assert.Empty(Checks.Lines(files));
    }

    [Fact]
    public void Below_a_sub_path_are_told_as_typed()
    {
        const string settings =
            "-- site.yml --\ntitle: T\nbase_url: https://host.example/office/\n";

        Assert.Equal(
            [
                "posts/2021-09-01-a.md:3:5 DM1001 the link `/none/` leads nowhere: the site has no /none/",
                "posts/2021-09-01-a.md:4:10 DM1019 the link `https://host.example/messages/` leaves the site, which stands below /office/",
            ],
            Checks.Lines(
                "-- posts/2021-09-01-a.md --\n# A\n\n[x](/none/) [y](/messages/)\n<a href='https://host.example/messages/'>z</a>\n",
                settings
            )
        );
    }

    [Fact]
    public void Of_a_layout_are_told_once_with_the_number_of_pages()
    {
        var posts = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(day => $"-- posts/2021-09-0{day}-a{day}.md --\n# A{day}\n\nText {day}.\n")
        );

        Assert.Equal(
            "output/2021/09/a9/index.html DM1001 the link `/imprint/` leads nowhere: the site has no /imprint/; the same on 8 more pages",
            Checks.Line(
                posts
                    + "-- templates/post.html --\n<h1>{{ post.title }}</h1>{{ post.content }}<a href=\"{{ url '/imprint/' }}\">x</a>\n"
            )
        );
    }

    [Fact]
    public void Name_the_page_that_differs_by_case_or_ending()
    {
        var problems = Checks
            .Site(
                "-- posts/2021-09-01-a.md --\n# A\n\n[x](/About/) [y](/map)\n-- pages/about.md --\n# About\n\nUs.\n-- static/map.html --\n<title>Map</title>\n"
            )
            .Problems;

        Assert.Equal(
            ["Did you mean `/about/`?", "Did you mean `/map.html`?"],
            problems.Select(problem => problem.Hint).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void In_typed_pages_of_static_are_told_there() =>
        Assert.Equal(
            "static/old/map.html:2:10 DM1001 the link `../none.html` leads nowhere: the site has no /none.html",
            Checks.Line(
                "-- static/old/map.html --\n<title>Map</title>\n<a href=\"../none.html\">x</a>\n"
            )
        );

    [Fact]
    public void Of_two_messages_are_two() =>
        Assert.Equal(
            [
                "posts/2021-09-01-a.md:3:5 DM1001 the link `/none` leads nowhere: the site has no /none",
                "posts/2021-09-02-b.md:3:5 DM1001 the link `/none` leads nowhere: the site has no /none",
            ],
            Checks.Lines(
                "-- posts/2021-09-01-a.md --\n# A\n\n[x](/none)\n-- posts/2021-09-02-b.md --\n# B\n\n[x](/none)\n"
            )
        );
}
