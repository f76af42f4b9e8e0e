using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>Addresses of settings and front matter that could run code are errors at their place.</summary>
public sealed class DangerousAddresses
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("  JavaScript:alert(1)")]
    [InlineData("java\\tscript:alert(1)")]
    [InlineData("\\u0001javascript:alert(1)")]
    [InlineData("java\\nscript\\r:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    public void However_they_are_disguised(string url)
    {
        var problems = TestSite
            .Build(
                $$"""
                -- site.yml --
                contacts: [{ label: a, value: b, href: "{{url}}" }]
                menu: [{ label: a, url: "{{url}}" }]
                counters: [{ id: a, since: 2020-01-01, text: "{n}", link: "{{url}}" }]
                -- posts/2021-09-01-a.md --
                ---
                title: A
                image: "{{url}}"
                ---
                """
            )
            .Problems;

        Assert.All(problems, problem => Assert.Equal("DM0504", problem.Kind.Code));
        Assert.Equal(
            ["posts/2021-09-01-a.md:3:8", "site.yml:1:", "site.yml:2:", "site.yml:3:"],
            problems.Select(problem =>
                problem.Location!.ToString() is var at
                && at.StartsWith("site", StringComparison.Ordinal)
                    ? at[..11]
                    : at
            )
        );
    }

    [Theory]
    [InlineData("tel:+442079460000")]
    [InlineData("mailto:a@host.example")]
    [InlineData("https://host.example/javascript:x")]
    [InlineData("/data/")]
    [InlineData("#javascript:x")]
    public void Others_are_fine(string url) =>
        Assert.Empty(
            TestSite
                .Build($"-- site.yml --\ncontacts: [{{ label: a, value: b, href: \"{url}\" }}]\n")
                .ProblemLines
        );
}
