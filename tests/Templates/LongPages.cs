using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

public sealed class LongPages
{
    [Fact]
    public void A_list_of_a_thousand_and_one_messages_comes_out_whole()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: x
            permalink: /{slug}/
            -- templates/layout.html --
            {{ content }}
            -- templates/home.html --
            {{ for item in site.posts }}<i>{{ item.title }}</i>{{ end }}<b>{{ site.posts.size }}</b>

            """
                + string.Concat(
                    Enumerable
                        .Range(1, 1001)
                        .Select(n => $"-- posts/2021-09-01-p{n}.md --\n# P{n}\n")
                )
        );

        Assert.Equal(1001, site.Html("index.html").QuerySelectorAll("i").Length);
        Assert.Equal("1001", site.Html("index.html").QuerySelector("b")!.TextContent);
    }

    [Fact]
    public void A_page_of_more_than_a_megabyte_comes_out_whole()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789abcdef", 200_000));

        Assert.Equal(
            $"[{text}][{text}]",
            TemplateRun.Print(
                $"{{{{ capture x }}}}[{text}]{{{{ end }}}}{{{{ x }}}}{{{{ for i in 1..1 }}}}[{text}]{{{{ end }}}}"
            )
        );
    }

    [Fact]
    public void Code_within_an_indented_include_keeps_its_indentation()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            title: x
            -- templates/post.html --
            <div>
                {{ include 'body' }}
                {{ capture x }}{{ include 'body' }}{{ end }}
                {{ x }}
            </div>
            -- templates/partials/body.html --
            {{ post.content }}
            -- posts/2021-09-01-open.md --
            # Open
            ```
            a
              b

            c
            ```
            """
        );

        Assert.Equal(
            ["a\n  b\n\nc\n", "a\n  b\n\nc\n"],
            site.Html(TemplateRun.Page).QuerySelectorAll("pre").Select(code => code.TextContent)
        );
    }
}
