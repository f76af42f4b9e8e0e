namespace Daymark.Tests.Templates;

public sealed class Escaping
{
    private const string Card =
        "-- templates/partials/card.html --\n<i>{{ $1 }}</i>{{ $.note ?? '' }}";

    [Theory]
    [InlineData("{{ post.title }}", "A &lt; B")]
    [InlineData("{{ if true }}{{ post.title }}{{ end }}", "A &lt; B")]
    [InlineData("{{ if true; post.title; end }}", "A &lt; B")]
    [InlineData("{{ for x in [post.title] }}{{ x }}{{ end }}", "A &lt; B")]
    [InlineData("{{ case 1 }}{{ when 1 }}{{ post.title }}{{ end }}", "A &lt; B")]
    [InlineData("{{ with post }}{{ title }}{{ end }}", "A &lt; B")]
    [InlineData("{{ x = post.title }}{{ x }}", "A &lt; B")]
    [InlineData(
        "{{ capture x }}<b>{{ post.title }}</b>{{ end }}{{ x }}{{ x }}",
        "<b>A &lt; B</b><b>A &lt; B</b>"
    )]
    [InlineData(
        "{{ capture x }}{{ post.title }}{{ end }}{{ capture y }}{{ x }}{{ end }}{{ y }}",
        "A &lt; B"
    )]
    [InlineData(
        "{{ capture x }}{{ post.title }}{{ end }}{{ y = x }}{{ [y] | array.first }}",
        "A &lt; B"
    )]
    [InlineData("{{ post.title | string.upcase }}", "A &lt; B")]
    [InlineData("{{ post.title + ' & ' + 1 }}", "A &lt; B &amp; 1")]
    [InlineData("{{ $'{post.title}!' }}", "A &lt; B!")]
    [InlineData("{{ func f(x); ret x + '>'; end }}{{ f post.title }}", "A &lt; B&gt;")]
    [InlineData("{{ func f(x) }}<b>{{ x }}</b>{{ end }}{{ f post.title }}", "<b>A &lt; B</b>")]
    [InlineData("{{ func f(x) }}<b>{{ x }}</b>{{ end }}{{ post.title | f }}", "<b>A &lt; B</b>")]
    [InlineData(
        "{{ func f(x) }}<b>{{ x }}</b>{{ end }}{{ y = f post.title }}{{ y }}",
        "<b>A &lt; B</b>"
    )]
    [InlineData("{{ f = do; ret '<'; end }}{{ f }}", "&lt;")]
    [InlineData(
        "{{ func w }}<p>{{ $$ }}</p>{{ end }}{{ wrap w }}{{ post.title }}{{ end }}",
        "<p>A &lt; B</p>"
    )]
    [InlineData("{{ include 'card' post.title }}", "<i>A &lt; B</i>")]
    [InlineData("{{ include 'card' '<' note: post.title }}", "<i>&lt;</i>A &lt; B")]
    [InlineData("{{ x = include 'card' post.title }}{{ x }}", "<i>A &lt; B</i>")]
    [InlineData("{{ include 'card' (include 'card' post.title) }}", "<i><i>A &lt; B</i>\n</i>")]
    [InlineData("{{ post.title | raw }}", "A < B")]
    [InlineData("{{ post.title | string.downcase | raw }}", "a < b")]
    [InlineData("{{ post.title | html.escape }}", "A &lt; B")]
    [InlineData("{{ post.title | html.escape | html.escape }}", "A &amp;lt; B")]
    [InlineData("{{ post.content }}", "<p><strong>Body</strong> &amp; more</p>")]
    [InlineData(
        "{{ post.content | html.escape }}",
        "&lt;p&gt;&lt;strong&gt;Body&lt;/strong&gt; &amp;amp; more&lt;/p&gt;"
    )]
    [InlineData("{{ post.content | html.strip }}", "Body &amp; more")]
    [InlineData("{{ post.content | html.strip | string.truncate 8 }}", "Body ...")]
    [InlineData("{{ 'AT&amp;T <b>' | html.strip }}", "AT&amp;amp;T ")]
    [InlineData("{{ \"a\\n<b>\" | html.newline_to_br }}", "a<br>\n&lt;b&gt;")]
    [InlineData(
        "{{ post.excerpt | string.replace 'Body' 'B' | raw }}",
        "<p><strong>B</strong> &amp; more</p>"
    )]
    [InlineData("{{ post.excerpt | string.size }}", "40")]
    [InlineData("{{ post.excerpt ?? 'none' }}", "<p><strong>Body</strong> &amp; more</p>")]
    [InlineData("{{ post.extra.none ?? post.title }}", "A &lt; B")]
    [InlineData("{{ true ? post.title : '' }}", "A &lt; B")]
    [InlineData("{{ [post.title, 'x'] | array.join ' <br> ' }}", "A &lt; B &lt;br&gt; x")]
    [InlineData("{{ ['<'] }}", "[&quot;&lt;&quot;]")]
    [InlineData("{{ {a: '<'} }}", "{a: &quot;&lt;&quot;}")]
    [InlineData(
        "<p title=\"{{ 'a\"b' }}\" class='{{ \"c'd\" }}'>",
        "<p title=\"a&quot;b\" class='c&#39;d'>"
    )]
    [InlineData(
        "{{ post.authors | array.each @(do; ret $0 + '>'; end) | array.join ',' }}",
        "x&lt;y&gt;"
    )]
    [InlineData("{{ post }}", "A &lt; B")]
    [InlineData(
        "{{ today }} {{ site }} {{ 1.5 }} {{ true }} {{ null }}",
        "September 20, 2021 Harbour 1.5 true "
    )]
    public void What_is_printed_is_escaped_exactly_once(string template, string expected) =>
        Assert.Equal(
            expected.TrimEnd(),
            TemplateRun.Print(template, Card, "authors: [x<y]").TrimEnd()
        );
}
