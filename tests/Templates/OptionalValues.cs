namespace Daymark.Tests.Templates;

public sealed class OptionalValues
{
    [Theory]
    [InlineData("{{ post.subtitle ?? '-' }}", "-")]
    [InlineData("{{ nope ?? '-' }}", "-")]
    [InlineData("{{ nope.deep.er ?? '-' }}", "-")]
    [InlineData("{{ post.extra.x.y ?? 'z' }}", "z")]
    [InlineData("{{ post.extra.key ?? 'z' }}", "v")]
    [InlineData("{{ post.extra.map.deep ?? 'z' }}", "w")]
    [InlineData("{{ post.extra.map.gone ?? 'z' }}", "z")]
    [InlineData("{{ post.extra.list[7] ?? 'z' }}", "z")]
    [InlineData("{{ post.extra.list[0] ?? 'z' }}", "1")]
    [InlineData("{{ site.data.gone ?? 'z' }}", "z")]
    [InlineData("{{ post.description ?? 'z' }}", "z")]
    [InlineData("{{ post.nope ?? post.gone ?? 'z' }}", "z")]
    [InlineData("{{ (post.nope ?? 'z') | string.upcase }}", "Z")]
    [InlineData("{{ if (post.nope ?? false) }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ post.extra.nope }}", "")]
    [InlineData("{{ if post.extra.nope }}a{{ end }}b", "b")]
    [InlineData("{{ post.updated?.iso ?? 'z' }}", "z")]
    [InlineData("{{ post.image ?? 'z' }}", "z")]
    [InlineData("{{ pager?.newer ?? 'z' }}", "z")]
    public void A_value_that_may_be_missing_has_a_stand_in(string template, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Print(template, frontMatter: "key: v\nmap: { deep: w }\nlist: [1]")
        );

    [Theory]
    [InlineData("{{ (post.nope ?? 'z') + pots }}")]
    [InlineData("{{ 'z' ?? pots; pots }}")]
    [InlineData("{{ post.extra.x.y }}")]
    [InlineData("{{ (include 'x') ?? 'z' }}")]
    public void The_left_side_alone_may_name_what_is_not_there(string template) =>
        Assert.Contains(
            ":1:",
            TemplateRun.Problem(template, "-- templates/partials/x.html --\n{{ post.titel }}"),
            StringComparison.Ordinal
        );

    /// <summary>Members of all kinds of things, wherever a template can read one.</summary>
    [Theory]
    [InlineData("{{ post.tags.size }}{{ post.title.size }}{{ 'abc'.size }}", "153")]
    [InlineData("{{ post.tags[0].name }}{{ (array.first post.tags).slug }}", "aa")]
    [InlineData("{{ post.extra.map.deep }}{{ post.extra.list.size }}", "w1")]
    [InlineData("{{ for t in post.tags; t.name; for.last; for.index; end }}", "atrue0")]
    [InlineData(
        "{{ include 'x' }}|{{ include 'x' post w: post.date }}",
        "2021-09-01|A &lt; Ba2021-09-01"
    )]
    [InlineData(
        "{{ string.upcase post.title }}{{ post.title | string.downcase }}",
        "A &lt; Ba &lt; b"
    )]
    [InlineData("{{ x = post.title; x.size }}{{ x = { y: post }; x.y.title }}", "5A &lt; B")]
    [InlineData(
        "{{ words.newer.size > 0 && !post.draft ? post.date.iso : post.url }}",
        "2021-09-01"
    )]
    [InlineData(
        "{{ capture c; post.url; end; c }}{{ f = @string.upcase; f post.extra.key }}",
        "/2021/09/open/V"
    )]
    public void Members_are_read_alike_wherever_they_stand(string template, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Print(
                template,
                "-- templates/partials/x.html --\n{{ if $1; $1.title; $1.tags[0].name; end; ($.w ?? post.date).iso -}}",
                "key: v\nmap: { deep: w }\nlist: [1]\ntags: [a]"
            )
        );
}
