using System.Text;
using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

public sealed class SharedValues
{
    private const string Settings =
        "extra: { key: v, list: [a, b], map: { deep: w } }\nmenu: [{ label: About, url: /about/ }]";

    [Theory]
    [InlineData("site.title = 'x'")]
    [InlineData("site.extra.key = 'x'")]
    [InlineData("site.extra.fresh = 'x'")]
    [InlineData("site.extra.map.deep = 'x'")]
    [InlineData("site.extra.list[0] = 'x'")]
    [InlineData("site.extra.list[9] = 'x'")]
    [InlineData("site.extra['key'] = 'x'")]
    [InlineData("site.posts.fresh = 'x'")]
    [InlineData("post.authors[0] = 'x'")]
    [InlineData("site.posts[0] = 'x'")]
    [InlineData("site.menu[0].label = 'x'")]
    [InlineData("post.extra.key = 'x'")]
    [InlineData("post.title = 'x'")]
    [InlineData("build.date = 'x'")]
    [InlineData("date.now = 'x'")]
    [InlineData("string.upcase = 'x'")]
    [InlineData("string.fresh = 'x'")]
    [InlineData("math.pi = 'x'")]
    [InlineData("array.fresh = 'x'")]
    [InlineData("empty.fresh = 'x'")]
    [InlineData("object.fresh = 'x'")]
    [InlineData("html.escape = 'x'")]
    [InlineData("regex['fresh'] = 'x'")]
    public void A_template_cannot_change_what_other_pages_see(string statement) =>
        Assert.StartsWith(
            "templates/post.html:1:",
            TemplateRun.Problem(
                $"{{{{ {statement} }}}}",
                frontMatter: "key: v",
                settings: Settings
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "x = site.extra.list | array.add 'x'; x | array.size",
        "site.extra.list | array.size",
        "2"
    )]
    [InlineData("x = array.insert_at site.extra.list 0 'x'", "site.extra.list[0]", "a")]
    [InlineData("x = array.remove_at site.extra.list 0", "site.extra.list[0]", "a")]
    [InlineData("x = site.extra.list | array.reverse", "site.extra.list[0]", "a")]
    [InlineData("site = 'x'", "site.title", "Harbour")]
    [InlineData("string = 'x'", "'a' | string.upcase", "A")]
    [InlineData("today = 'x'; fresh = 1", "today.iso + (fresh ?? '')", "2021-09-20")]
    [InlineData("func url; ret 'x'; end", "url '/a/'", "/a/")]
    public void What_a_template_makes_for_itself_ends_with_its_page(
        string statement,
        string expression,
        string expected
    )
    {
        var site = TestSite.Build(
            $$$"""
            -- site.yml --
            title: Harbour
            {{{Settings}}}
            -- templates/layout.html --
            {{ content }}
            -- templates/post.html --
            {{ {{{statement}}} }}
            -- templates/404.html --
            {{ {{{expression}}} }}
            -- posts/2021-09-01-open.md --
            # Open
            """
        );

        Assert.Equal(expected, site["404.html"].Trim());
    }

    [Fact]
    public void Rendering_on_many_threads_gives_the_bytes_of_one()
    {
        var plan = TestSite
            .Build(
                "-- site.yml --\ntitle: x\npage_size: 3\ncounters: [{ id: a, since: 2018-03-04, text: '{n} days' }]\n"
                    + string.Concat(
                        Enumerable
                            .Range(1, 60)
                            .Select(n =>
                                $"-- posts/2021-0{n % 8 + 1}-{n % 27 + 1:00}-p{n}.md --\n---\ntitle: P{n}\ntags: [t{n % 5}]\n---\nText[^1] <b>{n}\n\n[^1]: Note\n"
                            )
                    )
            )
            .Plan!;
        var pages = plan.Files.Where(file => file.Content is RenderedContent).ToList();

        var one = pages.Select(Render).ToList();
        var many = pages
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(8)
            .Select(Render)
            .ToList();

        Assert.Equal(one, many);
    }

    private static string Render(OutputFile file) =>
        Encoding.UTF8.GetString(((RenderedContent)file.Content).Render()!);
}
