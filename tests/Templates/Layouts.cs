namespace Daymark.Tests.Templates;

public sealed class Layouts
{
    private const string Other = "-- templates/other.html --\n[{{ content }}{{ note ?? '' }}]";

    [Theory]
    [InlineData("{{ layout = 'other' }}x", "[x]")]
    [InlineData("{{ layout = 'other'; note = '<' }}x", "[x&lt;]")]
    [InlineData("{{ layout = '' }}x<b>", "x<b>")]
    [InlineData("{{ layout = null }}x", "x")]
    [InlineData("x", "x")]
    public void A_page_template_can_set_the_layout_around_it(string template, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Print(template, Other).Replace("\n", "", StringComparison.Ordinal)
        );

    [Fact]
    public void Front_matter_can_name_the_template_of_a_page() =>
        Assert.Equal(
            "[]",
            TemplateRun.Print(
                "x",
                "-- templates/other.html --\n{{ layout = '' }}[{{ content }}]",
                "layout: other"
            )
        );

    [Theory]
    [InlineData("layout: single")]
    [InlineData("layout: default")]
    public void Layouts_of_other_generators_are_the_usual_one(string frontMatter) =>
        Assert.Equal("x", TemplateRun.Print("x", frontMatter: frontMatter));
}
