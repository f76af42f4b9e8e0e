using Daymark.Build;
using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Files;
using Daymark.Model;
using Daymark.Tests.Support;
using Daymark.Yaml;

namespace Daymark.Tests.Templates;

/// <summary>The theme's own words: whole in each of its languages, and replaced one by one.</summary>
public sealed class ThemeWords
{
    private static readonly IReadOnlyList<SourceFile> Files =
    [
        .. DefaultTheme
            .Read()
            .Where(file => file.Path.StartsWith("templates/strings/", StringComparison.Ordinal)),
    ];

    private static readonly IReadOnlyDictionary<string, Word> English = WordReader.Read(
        Files.Single(file => file.Name == "en"),
        null,
        new ProblemList()
    );

    public static TheoryData<string> Languages => [.. Files.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_has_every_word_in_every_plural_form(string language)
    {
        var problems = new ProblemList();
        var words = WordReader.Read(Files.Single(file => file.Name == language), English, problems);

        Assert.Empty(problems.Sorted());
        Assert.Equal(
            English.Keys.Order(StringComparer.Ordinal),
            words.Keys.Order(StringComparer.Ordinal)
        );
        foreach (var (key, word) in words)
        {
            Assert.Equal(English[key].HasNumber, word.HasNumber);
            Assert.All(word.Forms.Values, text => Assert.Equal(text.Trim(), text));
            Assert.All(word.Forms.Values, text => Assert.NotEmpty(text));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_but_those_that_languages_share_was_left_in_English(string language)
    {
        string[] shared =
        [
            "menu",
            "page",
            "pages",
            "tags",
            "alert_note",
            "alert_tip",
            "alert_important",
            "messages",
            "feed",
        ];
        var words = WordReader.Read(Files.Single(file => file.Name == language), English, new());

        Assert.Empty(
            words
                .Where(pair => language != "en" && !shared.Contains(pair.Key))
                .Where(pair => pair.Value.Text == English[pair.Key].Text)
                .Select(pair => pair.Key)
        );
    }

    [Theory]
    [InlineData("en", 1, "1 message")]
    [InlineData("en", 1296, "1,296 messages")]
    [InlineData("ru", 21, "21 сообщение")]
    [InlineData("ru", 3, "3 сообщения")]
    [InlineData("ru", 11, "11 сообщений")]
    [InlineData("ar", 2, "منشوران")]
    [InlineData("ar", 5, "5 منشورات")]
    [InlineData("ar", 11, "11 منشورًا")]
    [InlineData("fa", 12, "۱۲ پیام")]
    [InlineData("he", 2, "שתי הודעות")]
    [InlineData("fr", 0, "0 message")]
    [InlineData("pt-BR", 2, "2 mensagens")]
    [InlineData("zh-TW", 2, "2 則訊息")]
    [InlineData("zh-CN", 2, "2 条消息")]
    [InlineData("ja", 2, "2件")]
    [InlineData("bg", 2, "2 messages")]
    public void A_number_takes_its_form_and_the_digits_of_the_language(
        string language,
        int number,
        string expected
    ) =>
        Assert.Equal(
            expected,
            WordFiles.Read(Files, [], new ProblemList()).For(language).With("messages", number)
        );

    [Fact]
    public void A_site_in_Russian_alone_is_Russian_without_any_setting()
    {
        var site = TestSite.Build(
            "-- site.yml --\nlanguage: ru\npage_size: 1\n-- posts/2021-09-01-a.md --\n---\ntitle: Привет\ntags: [раз]\nupdated: 2021-09-02\n---\n> [!TIP]\n> Да\n-- posts/2021-09-02-b.md --\n# Пока\nДа.\n"
        );

        foreach (
            var file in site.Files.Keys.Where(file =>
                file.EndsWith(".html", StringComparison.Ordinal)
            )
        )
        {
            var page = site.Html(file);
            var texts =
                page.Body!.TextContent
                + page.Title
                + string.Concat(
                    page.QuerySelectorAll("[aria-label]").Select(e => e.GetAttribute("aria-label"))
                );
            Assert.DoesNotMatch(
                "[A-Za-z]",
                texts
                    .Replace("UTC", "", StringComparison.Ordinal)
                    .Replace("JavaScript", "", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void A_site_replaces_single_words_and_keeps_the_others()
    {
        var site = Build(
            "",
            "-- templates/strings/en.yml --\nrecent: Latest\n-- templates/strings/bg.yml --\nskip: Към съдържанието\n",
            "{{ words.recent }}|{{ words.older }}|{{ words.messages 1 }}"
        );

        Assert.Equal("Latest|Older|1 message", site);
    }

    [Fact]
    public void Words_of_extra_are_those_of_the_site_s_own_language() =>
        Assert.Equal(
            "Newest|page 2",
            Build(
                "extra: { words: { recent: Newest, page: page } }",
                "",
                "{{ words.recent }}|{{ words.page 2 }}"
            )
        );

    [Theory]
    [InlineData("en", "recnt: x", "DM0409", "`recent`")]
    [InlineData("russian", "recent: x", "DM0410", "`ru.yml`")]
    [InlineData("ru", "messages: { one: a, other: b }", "DM0411", "`few")]
    [InlineData("ru", "messages: { some: a, one: a, few: b, many: c }", "DM0110", "")]
    [InlineData("ru", "recent: [a]", "DM0108", "")]
    [InlineData("ru", "- recent", "DM0108", "")]
    public void What_is_wrong_in_a_strings_file_is_said(
        string name,
        string text,
        string code,
        string hint
    )
    {
        var problem = TestSite
            .Build($"-- site.yml --\ntitle: T\n-- templates/strings/{name}.yml --\n{text}\n")
            .Problems[0];

        Assert.Equal(code, problem.Kind.Code);
        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
        Assert.StartsWith(
            $"templates/strings/{name}.yml",
            $"{problem.Location}",
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{{ words.oldr }}", "DM0403")]
    [InlineData("{{ words.page 'x' }}", "DM0402")]
    public void A_word_that_is_not_there_is_an_error_of_the_template(
        string template,
        string code
    ) => Assert.Contains(code, TemplateRun.Problem(template), StringComparison.Ordinal);

    private static string Build(string settings, string files, string template) =>
        TemplateRun.Print(template, files, "", settings);
}
