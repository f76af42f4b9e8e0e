using Daymark.Model;
using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>One colour of site.yml for the whole site.</summary>
public sealed class AccentOfSites
{
    [Fact]
    public void The_style_sheet_ends_with_the_colour_and_its_form_for_dark_grounds()
    {
        var plain = Style("");
        var painted = Style("accent: \"#7A1F3D\"\n");

        Assert.StartsWith(plain, painted, StringComparison.Ordinal);
        var dark = new Accent(new Color(0x7a, 0x1f, 0x3d)).Dark;
        Assert.Equal(
            $$"""
            /* accent of site.yml */
            @media screen {
              :root {
                --accent: #7a1f3d;
              }
            }

            @media screen and (prefers-color-scheme: dark) {
              :root {
                --accent: {{dark}};
              }
            }
            """,
            painted[plain.Length..].Trim()
        );
    }

    [Fact]
    public void A_sheet_of_the_site_itself_is_painted_and_one_of_its_static_files_left_alone()
    {
        const string Accent = "accent: \"#123\"\n";

        var own = Style(Accent + "-- templates/style.css --\np {}\n");
        Assert.StartsWith("p {}\n", own, StringComparison.Ordinal);
        Assert.Contains("--accent: #112233;", own, StringComparison.Ordinal);
        Assert.Equal("p {}\n", Style(Accent + "-- static/style.css --\np {}\n"));
    }

    [Theory]
    [InlineData("\"1a4f8f\"", "DM0108", "Did you mean `accent: \"#1a4f8f\"`?")]
    [InlineData("blue", "DM0108", "Write a hash and six digits")]
    [InlineData("#1a4f8f", "DM0108", "without them a hash begins a comment")]
    [InlineData("\"#e4572e\"", "DM0212", "Type this instead: `accent: \"#")]
    public void A_wrong_colour_is_an_error_that_says_what_to_type(
        string value,
        string code,
        string hint
    )
    {
        var site = TestSite.Build($"-- site.yml --\ntitle: x\naccent: {value}\n");

        var problem = Assert.Single(site.Problems);
        Assert.Equal(code, problem.Kind.Code);
        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_grounds_are_those_of_the_style_sheet()
    {
        var sheet = Style("");

        foreach (
            var (names, grounds) in new[] { (0, Accent.LightGrounds), (1, Accent.DarkGrounds) }
        )
        {
            Assert.Equal($"{grounds[0]}", Values(sheet, "--ground")[names]);
            Assert.Equal($"{grounds[1]}", Values(sheet, "--panel")[names]);
        }
    }

    private static List<string> Values(string sheet, string name) =>
        [
            .. sheet
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith($"{name}: ", StringComparison.Ordinal))
                .Select(line => line[(name.Length + 2)..].TrimEnd(';')),
        ];

    private static string Style(string settings)
    {
        var site = TestSite.Build($"-- site.yml --\ntitle: x\n{settings}");
        Assert.Empty(site.ProblemLines);
        return site["style.css"];
    }
}
