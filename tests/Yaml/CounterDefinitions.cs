using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>What contradicts itself in a counter is an error at its place; what is merely unusual counts right.</summary>
public sealed class CounterDefinitions
{
    private static readonly string[] FormNames = ["zero", "one", "two", "few", "many", "other"];

    [Theory]
    [InlineData(
        "since: 2021-01-02, ended: 2021-01-01",
        "DM0108 `ended` of the counter `c` lies before its `since`"
    )]
    [InlineData(
        "since: 2021-01-02, resets: [2021-02-01, 2021-01-01]",
        "DM0108 `resets` of the counter `c` lies before its `since`"
    )]
    [InlineData(
        "since: 2021-01-02 10:00",
        "DM0205 `since` is `2021-01-02 10:00`, which has a time, but a day is meant"
    )]
    [InlineData(
        "since: 2021-02-29",
        "DM0205 `since` is `2021-02-29`, which does not exist: that month has 28 days"
    )]
    [InlineData(
        "until: 2031-01-02, resets: [2021-01-01]",
        "DM0108 `resets` works only together with `since`"
    )]
    [InlineData(
        "until: 2031-01-02, first_day: 1",
        "DM0108 `first_day` works only together with `since`"
    )]
    [InlineData(
        "since: 2021-01-02, reached_text: over",
        "DM0108 `reached_text` works only together with `until`"
    )]
    [InlineData(
        "since: 2021-01-02, unit: calendar, milestones: [3]",
        "DM0108 `milestones` does not work with `unit: calendar`"
    )]
    [InlineData(
        "since: 2021-01-02, unit: fortnights",
        "DM0108 `fortnights` is not a value of `unit`"
    )]
    [InlineData(
        "since: 2021-01-02, milestones: { every: 0 }",
        "DM0108 `every` has to be a whole number from 1 to 10000000, but here is `0`"
    )]
    [InlineData(
        "since: 2021-01-02, milestones: [ten]",
        "DM0108 `milestones` has to be a list of whole numbers, or { every: 100 }, but here is `ten`"
    )]
    public void A_contradiction_is_an_error_at_its_place(string keys, string expected)
    {
        var site = Build($"- {{ id: c, {keys}, text: \"{{n}}\" }}");

        var problem = Assert.Single(site.ProblemLines);
        Assert.StartsWith("site.yml:3:", problem, StringComparison.Ordinal);
        Assert.EndsWith(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_counters_with_one_id_are_an_error() =>
        Assert.Contains(
            "another counter has the id `c` already",
            Assert.Single(
                Build(
                    "- { id: c, since: 2021-01-01, text: x }\n  - { id: c, since: 2021-01-02, text: y }"
                ).ProblemLines
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("since: 2021-01-02, resets: [2021-09-20]", 0)]
    [InlineData("since: 2021-01-02, resets: [2021-09-21]", 261)]
    [InlineData("since: 2021-09-20, ended: 2021-09-20", 0)]
    [InlineData("since: 0001-01-01", 738052)]
    [InlineData("until: 9999-12-31", 2914006)]
    public void What_is_only_unusual_counts_right(string keys, long expected)
    {
        var site = Build($"- {{ id: c, {keys}, text: \"{{n}}\" }}");

        Assert.Empty(site.ProblemLines);
        Assert.Equal(expected, site.Plan!.Site.Counters[0].Value);
    }

    [Theory]
    [InlineData("ru", "few", "2")]
    [InlineData("ru", "many", "0")]
    [InlineData("ar", "zero", "0")]
    [InlineData("pl", "few", "2")]
    [InlineData("en", "other", "0")]
    public void A_form_that_the_language_needs_is_missed_with_a_number_that_needs_it(
        string language,
        string form,
        string number
    )
    {
        var forms = FormNames.Where(other => other != form).Select(other => $"{other}: x");
        var site = TestSite.Build(
            $"-- site.yml --\nlanguage: {language}\ncounters:\n  - {{ id: c, since: 2021-01-01, text: {{ {string.Join(", ", forms)} }} }}\n"
        );

        Assert.Contains(
            $"lacks the form `{form}`, which the language `{language}` needs, for example for {number}",
            Assert.Single(site.ProblemLines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_language_has_its_own_text_and_its_own_forms()
    {
        var site = TestSite.Build(
            """
            -- site.yml --
            language: ru
            counters:
              - id: c
                since: 2021-09-18
                text:
                  en: { one: "{n} day", other: "{n} days" }
                  ru: { one: "{n} день", few: "{n} дня", many: "{n} дней" }
            -- posts/a.md --
            ---
            title: A
            date: 2021-09-20
            language: en-GB
            ---
            :counter[c]
            """
        );

        Assert.Empty(site.ProblemLines);
        Assert.Equal(
            "2 дня",
            site.Html("index.html").QuerySelector("header .counter")!.TextContent
        );
        Assert.Equal(
            "2 days",
            site.Html("2021/09/a/index.html").QuerySelector("main .counter")!.TextContent
        );
    }

    private static TestSite Build(string counters) =>
        TestSite.Build($"-- site.yml --\ntitle: T\ncounters:\n  {counters}\n");
}
