namespace Daymark.Tests.Templates;

public sealed class TemplateProblemPlaces
{
    [Theory]
    [InlineData(
        "{{ pots.title }}",
        "templates/post.html:1:4 DM0403 there is no variable or function `pots` | Did you mean `post`?"
    )]
    [InlineData(
        "<p>\n\n {{ post.titel }}",
        "templates/post.html:3:10 DM0403 `post` has no `titel` | Did you mean `post.title`?"
    )]
    [InlineData("{{ for x in [1]\n  x.y.z\nend }}", "templates/post.html:2:")]
    [InlineData(
        "{{ for p in site.posts }}\n{{ p.urll }}\n{{ end }}",
        "templates/post.html:2:6 DM0403 `post` has no `urll` | Did you mean `post.url`?"
    )]
    [InlineData(
        "{{ if post.nope }}{{ end }}",
        "templates/post.html:1:12 DM0403 `post` has no `nope`"
    )]
    [InlineData(
        "{{ build.dat }}",
        "templates/post.html:1:10 DM0403 `build` has no `dat` | Did you mean `build.date`?"
    )]
    [InlineData(
        "{{ for m in site.menu }}{{ m.lable }}{{ end }}",
        "templates/post.html:1:30 DM0403 `menu` has no `lable` | Did you mean `menu.label`?"
    )]
    [InlineData(
        "{{ today.yeer }}",
        "templates/post.html:1:10 DM0403 `date` has no `yeer` | Did you mean `date.year`?"
    )]
    [InlineData(
        "{{ 'x' | upcase }}",
        "templates/post.html:1:10 DM0403 there is no variable or function `upcase`"
    )]
    [InlineData(
        "{{ 'x' | string.upcas }}",
        "templates/post.html:1:17 DM0403 `string` has no `upcas` | Did you mean `string.upcase`?"
    )]
    [InlineData(
        "{{ string.upcas 'x' }}",
        "templates/post.html:1:11 DM0403 `string` has no `upcas` | Did you mean `string.upcase`?"
    )]
    [InlineData("{{ date.format today }}", "templates/post.html:1:9 DM0403 `date` has no `format`")]
    [InlineData(
        "{{ include 'hedaer' }}",
        "templates/post.html:1:12 DM0404 there is no template `hedaer` to include | Did you mean `header`?"
    )]
    [InlineData(
        "{{ include '../../etc/passwd' }}",
        "templates/post.html:1:12 DM0404 there is no template `../../etc/passwd` to include"
    )]
    [InlineData("{{ include }}", "templates/post.html:1:")]
    [InlineData("{{ 'x' | date 'q' }}", "templates/post.html:1:10 DM0402 ")]
    [InlineData(
        "{{ layout = 'nope' }}",
        "templates/post.html DM0404 there is no templates/nope.html"
    )]
    [InlineData("a\nb\n{{ if }}", "templates/post.html:3:")]
    [InlineData("{{ 'a' | regex.match '(' }}", "templates/post.html:1:")]
    [InlineData("{{ math.format 4.2 'F' 'nope-XX' }}", "templates/post.html:1:")]
    [InlineData("{{ post.title = 'x' }}", "templates/post.html:1:")]
    public void A_fault_is_told_at_its_line_and_column_with_the_word_that_was_meant(
        string template,
        string problem
    ) =>
        Assert.StartsWith(
            problem,
            TemplateRun.Problem(template).ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{{ post.titel }}", "templates/partials/x.html:3:9 DM0403")]
    [InlineData(
        "{{ for p in site.posts }}{{ p.titel }}{{ end }}",
        "templates/partials/x.html:3:31 DM0403"
    )]
    [InlineData("{{ if }}", "templates/partials/x.html:3:")]
    [InlineData("{{ include 'gone' }}", "templates/partials/x.html:3:12 DM0404")]
    [InlineData("{{ 'x' | upcase }}", "templates/partials/x.html:3:10 DM0403")]
    public void A_fault_in_a_partial_is_told_there(string line, string problem) =>
        Assert.StartsWith(
            problem,
            TemplateRun.Problem(
                "\n\n\n\n{{ for i in 1..2 }}{{ include 'x' }}{{ end }}",
                $"-- templates/partials/x.html --\none\ntwo\n{line}\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_layout_that_front_matter_names_must_exist() =>
        Assert.StartsWith(
            "posts/2021-09-01-open.md:3:9 DM0404 `layout` is `pots`, but there is no templates/pots.html | Did you mean `post`?",
            TemplateRun.Problem("x", frontMatter: "layout: pots"),
            StringComparison.Ordinal
        );
}
