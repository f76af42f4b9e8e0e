using System.Text.Json;
using System.Text.RegularExpressions;
using Daymark.Calendar;
using Daymark.Cli;
using Daymark.Tests.Calendar;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>`/refresh.js` as a file: when it is there, what it holds. That it works is shown in `tests/Browser/`.</summary>
public sealed class RefreshFile
{
    private const string Script = "refresh.js";

    private const string Counting =
        "counters:\n  - { id: c, since: 2021-01-01, text: { en: \"{n} in English\", ru: \"{n} по-русски\" } }\n";

    [Fact]
    public async Task No_night_changes_it() =>
        Assert.Equal(await SampleScript("2026-11-25"), await SampleScript("2027-03-01"));

    [Fact]
    public void Pages_link_it_with_the_day_they_were_built_for()
    {
        var script = TestSite
            .Build("-- site.yml --\nbase_url: https://host.example/office/\n")
            .Html("index.html")
            .QuerySelector("script[src]")!;

        Assert.Equal("/office/refresh.js", script.GetAttribute("src"));
        Assert.True(script.HasAttribute("defer"));
        Assert.Equal("2021-09-20", script.GetAttribute("data-date"));
        Assert.Equal("", script.TextContent);
    }

    [Fact]
    public void A_site_can_do_without()
    {
        var site = TestSite.Build("-- site.yml --\nrefresh: false\n");

        Assert.DoesNotContain(Script, site.Files.Keys);
        Assert.Null(site.Html("index.html").QuerySelector("script[src]"));
    }

    [Theory]
    [InlineData("// Why.\n  go(site);\n", "go(site);\n")]
    [InlineData("  go(`\n  // text`);", "  go(`\n  // text`);\n")]
    public void A_site_can_have_its_own_code(string code, string published)
    {
        var script = TestSite.Build($"-- site.yml --\n-- templates/refresh.js --\n{code}")[Script];

        Assert.StartsWith("{\nconst site = {\"zone\":\"UTC\",", script, StringComparison.Ordinal);
        Assert.EndsWith(
            $"}};\n{published}",
            script.TrimEnd('}', '\n') + "\n",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_of_the_site_in_its_place_is_a_problem() =>
        Assert.Contains(
            TestSite.Build("-- site.yml --\n-- static/refresh.js --\n1\n").Problems,
            problem => problem.IsError && problem.Message.Contains(Script, StringComparison.Ordinal)
        );

    [Fact]
    public void It_knows_every_unit()
    {
        var definitions = CounterUnit.All.Select(unit =>
            DataOf(
                    $"counters:\n  - {{ id: c, since: 2021-01-01, unit: {unit.Name}, text: \"{{n}}\" }}\n"
                )
                .GetProperty("languages")
                .GetProperty("en")
                .GetProperty("counters")
                .GetRawText()
        );

        Assert.Distinct(definitions);
    }

    [Fact]
    public void It_has_the_languages_of_all_pages_and_the_names_that_dates_need()
    {
        var data = DataOf(
            Counting + "date_format: EEEE d.M.y\n-- pages/a.md --\n---\nlanguage: ru\n---\n# A\n"
        );
        var languages = data.GetProperty("languages");
        var text = languages.GetProperty("ru").GetProperty("counters").GetProperty("c");

        Assert.Equal("{n} по-русски", text.GetProperty("text").GetString());
        Assert.Equal(2, languages.EnumerateObject().Count());
        Assert.Equal(["Sunday", "Monday"], Weekdays(languages.GetProperty("en")));
        Assert.Equal(["воскресенье", "понедельник"], Weekdays(languages.GetProperty("ru")));
        Assert.DoesNotContain("January", data.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_section_has_its_own_with_the_languages_of_its_pages_alone()
    {
        var site = TestSite.Build(
            $"-- site.yml --\nlanguages: {{ ru: {{}} }}\n{Counting}-- pages/a.md --\n---\nlanguage: de\n---\n# A\n-- posts/2021-09-01-a.md --\n---\nlanguage: ru\n---\n# B\n-- posts/2021-09-01-c.md --\n---\nlanguage: en-GB\n---\n# C\n"
        );

        Assert.Equal(["de", "en", "en-GB"], Languages(site[Script]));
        Assert.Equal(["ru"], Languages(site["ru/refresh.js"]));
        Assert.Equal(["/refresh.js"], Sources(site, "index.html", "a/index.html", "404.html"));
        Assert.Equal(
            ["/ru/refresh.js"],
            Sources(site, "ru/index.html", "2021/09/a/index.html", "ru/search/index.html")
        );
    }

    private static IEnumerable<string> Languages(string script) =>
        Data(script).GetProperty("languages").EnumerateObject().Select(language => language.Name);

    private static IEnumerable<string?> Sources(TestSite site, params string[] pages) =>
        pages
            .Select(page => site.Html(page).QuerySelector("script[data-date]")!.GetAttribute("src"))
            .Distinct();

    private static IEnumerable<string?> Weekdays(JsonElement language) =>
        language
            .GetProperty("date")[0][3]
            .EnumerateArray()
            .Take(2)
            .Select(name => name.GetString());

    [Fact]
    public void A_counter_that_runs_in_another_language_says_so()
    {
        var site = TestSite.Build(
            $"-- site.yml --\n{Counting}-- posts/2021-09-01-a.md --\n---\nlanguage: ru\n---\n# A\n\n:counter[c] :counter[c]{{live}}\n"
        );

        Assert.Equal(
            ["ru", null, "ru"],
            site.Html("2021/09/a/index.html")
                .QuerySelectorAll(".counter")
                .Select(counter => counter.GetAttribute("data-language"))
        );
    }

    [Fact]
    public void Its_groups_of_digits_are_those_of_the_build_in_every_language()
    {
        long[] numbers = [0, 7, 999, 1000, 9999, 10000, 99999, 123456, 1234567, 12345678];
        var languages = TestData.Rows("number-truth.txt", '\t').Select(row => row[0]).Distinct();
        foreach (var locale in languages.Select(Locales.For))
        {
            var language = DataOf($"language: {locale.Tag}\n")
                .GetProperty("languages")
                .GetProperty(locale.Tag);
            foreach (var number in numbers)
                Assert.Equal(NumberFormat.Group(number, locale), Write(number, language));
        }
    }

    /// <summary>As `refresh.js` writes a number: groups, then the digits of the language.</summary>
    private static string Write(long number, JsonElement language)
    {
        var separator = language.GetProperty("separator").GetString()!;
        var digits = language.TryGetProperty("digits", out var own)
            ? own.GetString()!
            : "0123456789";
        var groups = Regex.Replace(
            FormattableString.Invariant($"{number}"),
            language.GetProperty("groups").GetString()!,
            separator.Replace("$", "$$", StringComparison.Ordinal)
        );
        return string.Concat(groups.Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c));
    }

    private static JsonElement DataOf(string settings) =>
        Data(TestSite.Build($"-- site.yml --\n{settings}")[Script]);

    private static JsonElement Data(string script)
    {
        const string start = "const site = ";
        var line = script
            .Split('\n')
            .Single(line => line.StartsWith(start, StringComparison.Ordinal));
        return JsonDocument.Parse(line[start.Length..].TrimEnd(';')).RootElement;
    }

    private static async Task<byte[]> SampleScript(string date)
    {
        using var output = new TemporaryFolder();
        var run = await CommandRun.In(
            Repository.Root,
            ["build", "--date", date, "--quiet", "--output", output.At("out")]
        );
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        return await File.ReadAllBytesAsync(
            Path.Combine(output.At("out"), Script),
            TestContext.Current.CancellationToken
        );
    }
}
