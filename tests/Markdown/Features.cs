namespace Daymark.Tests.Markdown;

public sealed class Features
{
    [Fact]
    public void A_table_aligns_its_columns_by_classes_and_has_no_inline_style()
    {
        var table = Body.Of(
                """
                | left | middle | right | plain |
                |:-----|:------:|------:|-------|
                | a    | b      | c     | `x \| y` |
                """
            )
            .Document.QuerySelector("table")!;

        Assert.Equal(
            ["", "align-center", "align-right", ""],
            table.QuerySelectorAll("td").Select(cell => cell.ClassName ?? "")
        );
        Assert.Equal(
            ["", "align-center", "align-right", ""],
            table.QuerySelectorAll("th").Select(cell => cell.ClassName ?? "")
        );
        Assert.Equal("x | y", table.QuerySelector("td code")!.TextContent);
        Assert.Empty(table.QuerySelectorAll("[style], col"));
    }

    [Fact]
    public void A_cell_of_a_blank_written_as_an_entity_is_a_cell() =>
        Assert.Equal(
            2,
            Body.Of("| &nbsp; | b |\n|---|---|\n| c | d |").Document.QuerySelectorAll("th").Length
        );

    [Fact]
    public void Footnotes_lead_there_and_back()
    {
        var page = Body.Of("Claim.[^1] Again.[^1] Other.[^n]\n\n[^1]: One.\n[^n]: Two.").Document;
        var links = page.QuerySelectorAll("a[href^='#']").ToList();

        Assert.Equal(6, links.Count);
        Assert.All(
            links,
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]))
        );
    }

    [Fact]
    public void Two_footnotes_in_a_row_are_two()
    {
        var page = Body.Of("Claim.[^a][^b] [^c]\n\n[^a]: One.\n[^b]: Two.").Document;

        Assert.Equal(
            ["1", "2"],
            page.QuerySelectorAll("a.footnote-ref").Select(a => a.TextContent)
        );
        Assert.Equal(2, page.QuerySelectorAll(".footnotes li").Length);
        Assert.Contains("[^c]", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_list_shows_what_is_done()
    {
        var boxes = Body.Of("- [x] Done\n- [ ] Open").Document.QuerySelectorAll("input");

        Assert.Equal([true, false], boxes.Select(box => box.HasAttribute("checked")));
        Assert.All(boxes, box => Assert.True(box.HasAttribute("disabled")));
    }

    [Theory]
    [InlineData("See https://example.org/a.", "https://example.org/a", ".")]
    [InlineData("See https://example.org/d!", "https://example.org/d", "!")]
    [InlineData("(https://example.org/b_(c))", "https://example.org/b_(c)", ")")]
    [InlineData("www.example.org, too", "https://www.example.org", ", too")]
    [InlineData("<https://example.org/x>.", "https://example.org/x", ".")]
    public void Bare_addresses_are_links_without_the_mark_that_ends_the_sentence(
        string markdown,
        string href,
        string after
    )
    {
        var link = Body.Of(markdown).Document.QuerySelector("a")!;

        Assert.Equal(href, link.GetAttribute("href"));
        Assert.Equal(after, link.NextSibling!.TextContent);
    }

    [Theory]
    [InlineData("~~x~~", "<del>x</del>")]
    [InlineData("H~2~O", "H<sub>2</sub>O")]
    [InlineData("x^2^", "x<sup>2</sup>")]
    [InlineData("++x++", "<ins>x</ins>")]
    [InlineData("==x==", "<mark>x</mark>")]
    public void Emphasis_has_its_extras(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", Body.Of(markdown).Html);

    [Theory]
    [InlineData("_a&nbsp;_ b", "<p><em>a\u00a0</em> b</p>")]
    [InlineData("**a &nbsp;** b", "<p><strong>a \u00a0</strong> b</p>")]
    [InlineData("_a&#160;_", "<p><em>a\u00a0</em></p>")]
    [InlineData("_a\u00a0_ b", "<p>_a\u00a0_ b</p>")]
    [InlineData("&#42;a* &lt;b&gt; &amp;lt;", "<p>*a* &lt;b&gt; &amp;lt;</p>")]
    public void An_emphasis_may_end_behind_a_blank_written_as_an_entity(
        string markdown,
        string html
    ) => Assert.Equal(html, Body.Of(markdown).Html);

    [Theory]
    [InlineData("[b\n](y)and", "<p><a href=\"y\">b\n</a>and</p>")]
    [InlineData("![b\n](y)and", "<p><img src=\"y\" decoding=\"async\" alt=\"b \" />and</p>")]
    [InlineData("[b ](y)and", "<p><a href=\"y\">b </a>and</p>")]
    [InlineData("[*b*\n](y)\n", "<p><a href=\"y\"><em>b</em>\n</a></p>")]
    public void A_line_that_ends_within_a_link_parts_its_last_word_from_the_next(
        string markdown,
        string html
    ) => Assert.Equal(html, Body.Of(markdown).Html);

    [Fact]
    public void Brackets_within_a_hundred_others_are_text_and_those_after_them_links()
    {
        var (open, end) = (new string('[', 150), new string(']', 150));
        var page = Body.Of($"{open}x{end}(y) [a](b)\n\n{open}\n\n[c](d)").Document;

        Assert.Equal(
            ["y", "b", "d"],
            page.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );
        Assert.Contains(
            $"{open[1..]}x{end[1..]} a",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_definition_list_has_terms_and_meanings() =>
        Assert.Equal(
            "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>",
            Body.Of("Term\n:   Meaning").Html
        );

    [Fact]
    public void An_alert_is_a_box_with_its_word_as_title()
    {
        var alert = Body.Of("> [!WARNING]\n> Ice.").Document.QuerySelector(".markdown-alert")!;

        Assert.True(alert.ClassList.Contains("markdown-alert-warning"));
        Assert.Equal("Warning", alert.QuerySelector(".markdown-alert-title")!.TextContent);
        Assert.Contains("Ice.", alert.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Hi {onclick=x}")]
    [InlineData("# Hi {#id .cls style=\"color:red\"}")]
    [InlineData("*x*{onclick=x}")]
    [InlineData("![video](https://www.youtube.com/watch?v=abc)")]
    [InlineData("![clip](clip.mp4)")]
    [InlineData("$$ x $$")]
    [InlineData("```mermaid\ngraph\n```")]
    [InlineData("::: note\nx\n:::")]
    [InlineData("\"Hi\" -- it's done...")]
    [InlineData("HTML\n\n*[HTML]: Language")]
    [InlineData(":smile: :-)")]
    public void Nothing_else_is_markup(string markdown)
    {
        var page = Body.Of(markdown).Document;

        Assert.Empty(
            page.QuerySelectorAll("[onclick], [style], iframe, video, audio, .math, div, abbr")
        );
        Assert.DoesNotContain('“', page.Body!.TextContent);
        Assert.DoesNotContain('–', page.Body.TextContent);
    }

    [Fact]
    public void Quotes_and_dashes_stay_as_typed_everywhere()
    {
        var body = Body.Of(
            """
            "Hi" -- it's done... `print "a" -- 'b'...` <kbd>"a" -- 'b'...</kbd> [x](/a--b... "c -- d...")

            ```
            print "a" -- 'b'...
            ```

            <p title="c -- d..."><code>print "a" -- 'b'...</code></p>
            <pre>print "a" -- 'b'...</pre>
            """
        ).Document;

        Assert.Equal("c -- d...", body.QuerySelector("p[title]")!.GetAttribute("title"));
        Assert.StartsWith(
            "\"Hi\" -- it's done...",
            body.QuerySelector("p")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.All(
            body.QuerySelectorAll("code, pre"),
            code => Assert.Equal("print \"a\" -- 'b'...", code.TextContent.TrimEnd('\n'))
        );
        Assert.Equal("\"a\" -- 'b'...", body.QuerySelector("kbd")!.TextContent);
        Assert.Equal("/a--b...", body.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("c -- d...", body.QuerySelector("a")!.GetAttribute("title"));
    }

    [Fact]
    public void Template_signs_in_a_body_are_text()
    {
        var body = Body.Of(
            """
            Sum {{ 1 + 1 }} and `{{ site.title }}` {%{ }%}

                {{ for x in y }}

            ```
            {{ include 'p' }}
            ```
            """
        );

        Assert.Empty(body.Site.ProblemLines);
        Assert.Contains("Sum {{ 1 + 1 }} and", body.Html, StringComparison.Ordinal);
        Assert.Contains(
            "<code>{{ site.title }}</code> {%{ }%}",
            body.Html,
            StringComparison.Ordinal
        );
        Assert.Contains("{{ for x in y }}", body.Html, StringComparison.Ordinal);
        Assert.Contains("{{ include 'p' }}", body.Html, StringComparison.Ordinal);
        Assert.Contains("Sum {{ 1 + 1 }} and", body.Excerpt, StringComparison.Ordinal);
    }
}
