using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>What an include says of a message is made once for all lists, where it is the same on all.</summary>
public sealed class MessagesInIncludes
{
    [Theory]
    [InlineData("{{ $1.title }}", "TwoOne", "TwoOne")]
    [InlineData(
        "{{ $1.title }}, {{ page.kind }} ",
        "Two, post One, post",
        "Two, archive One, archive"
    )]
    [InlineData("{{ $1.older.title ?? 'none' }}", "Onenone", "Onenone")]
    [InlineData("{{ for.index }}{{ $1.title }}", "0Two1One", "0Two1One")]
    [InlineData("{{ place = page.kind }}{{ place }}", "postpost", "archivearchive")]
    [InlineData("{{ include 'kind' $1 }}", "postpost", "archivearchive")]
    [InlineData("{{ $.size }}{{ page.language }}", "2en2en", "2en2en")]
    public void It_is_what_the_page_would_say(string entry, string onMessage, string onArchive)
    {
        var site = Build(
            entry,
            "{{ for p in site.posts; include 'entry' (page.url ? p : ''); end }}"
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal(onMessage, OneLine(site["2021/09/one/index.html"]));
        Assert.Equal(onArchive, OneLine(site["messages/index.html"]));
    }

    [Fact]
    public void On_its_own_page_a_message_is_another_than_in_lists()
    {
        var site = Build(
            "{{ $1.content }}",
            "{{ for p in site.posts; include 'entry' (page.url ? p : ''); end; if post; include 'entry' post; end }}"
        );

        Assert.Equal(
            """<h2 id="2021:09:two:b">B</h2><h2 id="2021:09:one:a">A</h2><h2 id="a">A</h2>""",
            OneLine(site["2021/09/one/index.html"])
        );
    }

    [Fact]
    public void It_is_made_once_however_many_pages_say_it()
    {
        var same = Rendered("{{ $1.title | string.split ' ' | array.join '-' }}");
        var other = Rendered("{{ $1.title | string.split ' ' | array.join page.url }}");

        Assert.InRange(same, 0, other / 3);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(100, 2)]
    public void It_is_kept_if_it_is_short(int words, int renderings)
    {
        var plan = TestSite.PlanOf(
            $$$"""
            -- site.yml --
            title: Harbour
            -- templates/archive.html --
            {{ for p in posts; include 'whole' p; end }}
            -- templates/tag.html --
            {{ for p in posts; include 'whole' p; end }}
            -- templates/partials/whole.html --
            {{ $1.content }}
            -- posts/2021-09-01-one.md --
            ---
            title: One
            tags: [a]
            ---
            {{{string.Concat(Enumerable.Repeat("Water. ", words))}}}
            """
        );
        var body = plan.Site.Posts[0].Body;
        RenderingCost.Render(plan.Files);
        var before = body.Renderings;

        RenderingCost.Render(plan.Files.Where(file => file.Path.Value is "messages/" or "tags/a/"));

        Assert.Equal(renderings, body.Renderings - before);
    }

    /// <summary>Bytes that rendering takes for each message.</summary>
    private static double Rendered(string entry) =>
        RenderingCost.PerMessage(
            100,
            $$$"""
            -- templates/layout.html --
            {{ for p in site.posts; include 'entry' (page.url ? p : ''); end }}
            -- templates/partials/entry.html --
            {{{entry}}}

            """
        );

    private static string OneLine(string page) => page.ReplaceLineEndings("").Trim();

    private static TestSite Build(string entry, string page) =>
        TestSite.Build(
            $$$"""
            -- site.yml --
            title: Harbour
            language: en
            -- templates/layout.html --
            {{{page}}}
            -- templates/partials/entry.html --
            {{{entry}}}
            -- templates/partials/kind.html --
            {{ page.kind }}
            -- posts/2021-09-01-one.md --
            ---
            title: One
            ---
            ## A
            -- posts/2021-09-02-two.md --
            ---
            title: Two
            ---
            ## B
            """
        );
}
