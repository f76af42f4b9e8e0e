using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>What many pages share is made once; what looks alike but depends on the page is not.</summary>
public sealed class PartsOfManyPages
{
    [Theory]
    [InlineData("{{ for site in ['a', post.title]; site; end }}", "aOne", "aTwo")]
    [InlineData(
        "{{ if post.title == 'One'; today = 'x'; end }}{{ today }}",
        "x",
        "September 20, 2021"
    )]
    [InlineData("{{ today }}{{ today = post.title }}", "September 20, 2021", "September 20, 2021")]
    [InlineData("{{ with post; title; end }}{{ site.title }}", "OneHarbour", "TwoHarbour")]
    [InlineData("{{ func name; ret post.title; end }}{{ name }}", "One", "Two")]
    [InlineData("{{ capture clocks; post.title; end }}{{ clocks }}", "One", "Two")]
    [InlineData("{{ for p in site.posts; p.title == post.title ? 'x' : 'o'; end }}", "ox", "xo")]
    [InlineData("{{ for p in site.posts; include 'mark' p; end }}", "ox", "xo")]
    [InlineData("{{ for p in site.posts; include 'mark' post; end }}", "xx", "xx")]
    [InlineData(
        "{{ include 'named' site.title }}{{ include 'named' post.title }}",
        "HarbourOne",
        "HarbourTwo"
    )]
    [InlineData("{{ 'named' | include post.title }}", "One", "Two")]
    [InlineData("{{ include ('na' + 'med') post.title }}", "One", "Two")]
    [InlineData("{{ site.extra[post.title] }}", "first", "second")]
    [InlineData("{{ site.title | string.append post.title }}", "HarbourOne", "HarbourTwo")]
    [InlineData("{{ page.kind }} {{ page.url }}", "post /2021/09/one/", "post /2021/09/two/")]
    [InlineData("{{ $x = ($x ?? 0) + 1; $x }}", "1", "1")]
    [InlineData("{{ x = (x ?? 0) + 1; x }}", "1", "1")]
    [InlineData(
        "{{ for s in site.posts; if s.title == post.title; break; end; s.title; end }}",
        "Two",
        ""
    )]
    public void A_part_that_depends_on_the_page_is_made_for_each_page(
        string template,
        string first,
        string second
    )
    {
        var site = Build(template);

        Assert.Empty(site.ProblemLines);
        Assert.Equal(first, site["2021/09/one/index.html"].Trim());
        Assert.Equal(second, site["2021/09/two/index.html"].Trim());
    }

    [Theory]
    [InlineData("{{ if p.title == 'x' }}{{ p.url }}{{ end }}")]
    [InlineData("{{ include 'mark' p }}")]
    [InlineData("{{ include 'mark' p word: site.title }}")]
    public void A_list_of_every_message_on_every_page_is_rendered_once_for_each_kind_of_page(
        string entry
    )
    {
        var small = Rendered(100, entry);
        var large = Rendered(400, entry);

        Assert.InRange(large, small * 0.8, small * 1.2);
    }

    [Fact]
    public void A_fault_in_a_part_that_pages_share_is_reported_once()
    {
        var site = Build("{{ site.titel }}");

        Assert.Equal(
            ["templates/post.html:1:9 DM0403 `site` has no `titel`"],
            site.ProblemLines.Select(line => line.Split(" (")[0])
        );
    }

    /// <summary>Bytes that rendering takes for each message when its page lists them all in its margin.</summary>
    private static double Rendered(int messages, string entry) =>
        RenderingCost.PerMessage(
            messages,
            $$$"""
            -- templates/partials/mark.html --
            {{ $1.title == ($.word ?? 'x') ? 'x' : 'o' -}}
            -- templates/post.html --
            {{ for p in site.posts }}{{{entry}}}{{ end }}

            """ + "-- templates/layout.html --\n{{ page.title }}\n"
        );

    private static TestSite Build(string template) =>
        TestSite.Build(
            $$$"""
            -- site.yml --
            title: Harbour
            extra: { One: first, Two: second }
            -- templates/layout.html --
            {{ content }}
            -- templates/post.html --
            {{{template}}}
            -- templates/partials/mark.html --
            {{ $1.title == post.title ? 'x' : 'o' -}}
            -- templates/partials/named.html --
            {{ $1 -}}
            -- posts/2021-09-01-one.md --
            ---
            title: One
            ---
            Text
            -- posts/2021-09-02-two.md --
            ---
            title: Two
            ---
            Text
            """
        );
}
