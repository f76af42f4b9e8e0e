using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Daymark.Calendar;
using Daymark.Cli;
using Daymark.Tests.Calendar;
using Daymark.Tests.Support;

namespace Daymark.Tests.Outputs;

/// <summary>`/refresh.js` as a file: when it is there, what it holds, how large it is. That it works is shown in `tests/Browser/`.</summary>
public sealed class RefreshFile
{
    private const string Script = "refresh.js";

    private const string Counting =
        "counters:\n  - { id: c, since: 2021-01-01, text: { en: \"{n} in English\", ru: \"{n} по-русски\" } }\n";

    /// <summary>As much as most sites have: one language, three counters.</summary>
    private const string ThreeCounters = """
        -- site.yml --
        language: en-GB
        time_zone: Europe/London
        counters:
          - id: without-accident
            since: 2015-10-05
            resets: [2021-03-04, 2021-08-14]
            text:
              one: "{n} day without a lost-time accident on the quays (longest run: {longest})"
              other: "{n} days without a lost-time accident on the quays (longest run: {longest})"
          - { id: tide-record, since: 2018-05-01, first_day: 1, text: "Day {n} of the unbroken tide record at Lantern Quay" }
          - id: breakwater
            until: 2031-06-02
            text:
              one: "{n} day until the north breakwater is due to be finished"
              other: "{n} days until the north breakwater is due to be finished"
            reached_text: The north breakwater was due to be finished on 2 June 2031
        """;

    [Fact]
    public void It_is_small()
    {
        var script = Encoding.UTF8.GetBytes(TestSite.Build(ThreeCounters)[Script]);
        var sizes = (Gzip: Compressed(script, Gzip), Brotli: Compressed(script, Brotli));

        Assert.True(sizes is { Gzip: < 2048, Brotli: < 2048 }, $"{sizes}");
    }

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
            Data(
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
        var data = Data(
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

    private static IEnumerable<string?> Weekdays(JsonElement language) =>
        language
            .GetProperty("date")[0]
            .GetProperty("names")
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
            var language = Data($"language: {locale.Tag}\n")
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
        var digits = language.GetProperty("digits").GetString()!;
        var groups = Regex.Replace(
            FormattableString.Invariant($"{number}"),
            language.GetProperty("groups").GetString()!,
            separator.Replace("$", "$$", StringComparison.Ordinal)
        );
        return string.Concat(groups.Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c));
    }

    private static JsonElement Data(string settings)
    {
        const string start = "const site = ";
        var line = TestSite
            .Build($"-- site.yml --\n{settings}")[Script]
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

    private static GZipStream Gzip(Stream to) => new(to, CompressionLevel.SmallestSize);

    private static BrotliStream Brotli(Stream to) => new(to, CompressionLevel.SmallestSize);

    private static long Compressed(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var target = new MemoryStream();
        using (var stream = compressor(target))
            stream.Write(bytes);
        return target.ToArray().LongLength;
    }
}
