using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

public sealed class TemplateFiles
{
    private const string Site = "title: x\n";
    private const string Template = "<p>\n{{ x = 1 -}}\n{{ x }}\n</p>\n{{ include 'y' }}";

    [Fact]
    public void A_byte_order_mark_and_line_ends_of_windows_make_no_difference()
    {
        var plain = Build(Template);
        var windows = Build("\uFEFF" + Template.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal("<p>\n1\n</p>\ny\n1", plain);
        Assert.Equal(plain, windows);
    }

    [Fact]
    public void Places_in_a_template_with_line_ends_of_windows_are_right() =>
        Assert.StartsWith(
            "templates/404.html:3:9 ",
            Assert.Single(Run("\uFEFFa\r\nb\r\n{{ page.titel }}").ProblemLines),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("../../../../etc/hostname")]
    [InlineData("/etc/hostname")]
    [InlineData("../site.yml")]
    [InlineData("partials/../../posts/a.md")]
    public void An_include_names_a_template_and_never_a_file(string name) =>
        Assert.StartsWith(
            $"templates/404.html:1:12 DM0404 there is no template `{name}` to include",
            Assert.Single(Run($"{{{{ include '{name}' }}}}").ProblemLines),
            StringComparison.Ordinal
        );

    private static string Build(string template) => Run(template)["404.html"];

    private static TestSite Run(string template) =>
        TestSite.Build(
            new Dictionary<string, string>
            {
                ["site.yml"] = Site,
                ["templates/layout.html"] = "{{ content }}",
                ["templates/404.html"] = template,
                ["templates/partials/y.html"] = "\uFEFFy\r\n{{ x }}",
            }.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value)))
        );
}
