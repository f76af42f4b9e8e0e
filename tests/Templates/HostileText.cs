using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

public sealed class HostileText
{
    /// <summary>Every place that people fill and templates print; X stands for the text, in double quotes.</summary>
    private const string Site = """
        -- site.yml --
        title: "X"
        description: "X"
        contacts:
          - { label: "X", value: "X", href: "tel:+44" }
          - { label: "X", value: "X" }
        menu: [{ label: "X", url: /about/ }]
        clocks: [{ label: "X", time_zone: Europe/London }]
        counters: [{ id: a, since: 2018-03-04, text: "X {n} X" }]
        archive: { path: messages, title: "X" }
        extra: { key: "X" }
        -- templates/partials/footer.html --
        <footer title="{{ site.extra.key }}" class='{{ post?.extra?.key }}'>{{ site.extra.key }}{{ page.extra.key }}</footer>
        {{ if post }}<dl>{{ for a in post.authors }}<dt title="{{ a }}">{{ a }}</dt>{{ end }}
        <dd title='{{ post.image_alt }}'>{{ post.image_alt }}</dd><dd>{{ post.summary }}</dd><dd>{{ post.description }}</dd></dl>{{ end }}
        -- pages/about.md --
        ---
        title: "X"
        key: "X"
        ---
        About
        -- posts/2021-09-01-open.md --
        ---
        title: "X"
        summary: "X"
        description: "X"
        tags: ["X", other]
        authors: ["X"]
        image_alt: "X"
        key: "X"
        slug: open
        ---
        Body
        -- posts/2021-09-02-next.md --
        ---
        title: "X"
        ---
        Body
        """;

    [Theory]
    [InlineData("\\\"><script>alert(1)</script>", "\"><script>alert(1)</script>")]
    [InlineData("</title><script>alert(1)</script>", "</title><script>alert(1)</script>")]
    [InlineData("' onclick='x", "' onclick='x")]
    [InlineData("` onclick=x `", "` onclick=x `")]
    [InlineData("AT&amp;T", "AT&amp;T")]
    [InlineData("A < B & C > D", "A < B & C > D")]
    [InlineData("Say \\\"x\\\" & 'y'", "Say \"x\" & 'y'")]
    [InlineData("a -> b -->", "a -> b -->")]
    [InlineData("<!-- ]]> &#60;", "<!-- ]]> &#60;")]
    [InlineData("{{ site.title }} {{ 1 + 1 }}", "{{ site.title }} {{ 1 + 1 }}")]
    [InlineData("a\\u2028b", "a\u2028b")]
    [InlineData("a\\u0001b", "a\uFFFDb")]
    public void Text_of_front_matter_and_settings_stays_text_on_every_page(
        string typed,
        string shown
    )
    {
        var plain = Build("plain");
        var hostile = Build(typed);

        foreach (
            var path in plain.Files.Keys.Where(path =>
                path.EndsWith(".html", StringComparison.Ordinal)
                && !path.StartsWith("tags/", StringComparison.Ordinal)
                && !path.StartsWith("authors/", StringComparison.Ordinal)
            )
        )
        {
            Assert.Equal(Shape(plain.Html(path)), Shape(hostile.Html(path)));
            Assert.Equal(
                Texts(plain.Html(path))
                    .Select(text => text.Replace("plain", shown, StringComparison.Ordinal)),
                Texts(hostile.Html(path))
            );
        }
    }

    [Theory]
    [InlineData("a\\uD800b")]
    [InlineData("a\\0b")]
    public void Characters_that_are_none_are_replaced_or_refused_at_their_place(string typed)
    {
        var site = TestSite.Build(Site.Replace("X", typed, StringComparison.Ordinal));

        if (site.HasErrors)
            Assert.All(
                site.ProblemLines,
                line => Assert.Matches(@"^(site\.yml|posts/\S+|pages/\S+):\d+:\d+ ", line)
            );
        else
            Assert.All(site.Files.Values, bytes => Assert.DoesNotContain((byte)0, bytes));
    }

    private static TestSite Build(string typed)
    {
        var site = TestSite.Build(Site.Replace("X", typed, StringComparison.Ordinal));
        Assert.Empty(site.ProblemLines);
        return site;
    }

    /// <summary>Elements with the names of their attributes.</summary>
    private static IEnumerable<string> Shape(IHtmlDocument page) =>
        page.All.Select(element =>
            $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"
        );

    /// <summary>Texts and values of attributes, but those of links.</summary>
    private static IEnumerable<string> Texts(IHtmlDocument page) =>
        page.All.SelectMany(element =>
            element
                .Attributes.Where(attribute => attribute.Name != "href")
                .Select(attribute => attribute.Value)
                .Concat(
                    element.ChildNodes.OfType<IText>().SelectMany(text => Spoken(element, text))
                )
        );

    /// <summary>A data block stands for its values, which escape in their own way and keep control characters.</summary>
    private static IEnumerable<string> Spoken(IElement element, IText text) =>
        element.GetAttribute("type") == "application/ld+json"
            ? Values(JsonDocument.Parse(text.Data).RootElement)
                .Select(value => value.Replace('\u0001', '\uFFFD'))
            : [text.Data];

    private static IEnumerable<string> Values(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject()
                .SelectMany(member => Values(member.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Values),
            _ => json.ToString().StartsWith("http", StringComparison.Ordinal)
                ? []
                : [json.ToString()],
        };
}
