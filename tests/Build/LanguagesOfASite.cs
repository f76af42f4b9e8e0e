using Daymark.Tests.Support;

namespace Daymark.Tests.Build;

/// <summary>Which languages a site has, and what is written for each.</summary>
public sealed class LanguagesOfASite
{
    [Fact]
    public void A_language_of_messages_has_its_lists_under_its_tag_and_its_messages_where_they_were()
    {
        var site = Build("", Post("a", "en"), Post("b", "pt-BR", "tags: [x]"));

        Assert.Equal(
            [
                "2021/09/b/index.html",
                "pt-br/2021/09/index.html",
                "pt-br/2021/index.html",
                "pt-br/index.html",
                "pt-br/messages/index.html",
                "pt-br/search/index.html",
                "pt-br/tags/index.html",
                "pt-br/tags/x/index.html",
            ],
            site.Files.Keys.Where(file => Lists(file) || file.Contains("/b/"))
                .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain("/2021/09/b/", site["messages/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("/2021/09/b/", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("/2021/09/b/", site["pt-br/index.html"], StringComparison.Ordinal);

        static bool Lists(string file) => file.StartsWith("pt-br/", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("en-GB", "en")]
    [InlineData("en", "EN")]
    [InlineData("zh-Hans", "zh")]
    public void A_language_that_differs_by_region_alone_is_the_site_s_own(
        string own,
        string other
    ) => Assert.Single(Build($"language: {own}", Post("a", other)).Plan!.Site.Sections);

    [Theory]
    [InlineData("en-GB", "en-US")]
    [InlineData("zh-Hans", "zh-TW")]
    [InlineData("sr", "sr-Latn")]
    [InlineData("en", "ru")]
    public void Other_languages_and_scripts_have_sections(string own, string other) =>
        Assert.Equal(2, Build($"language: {own}", Post("a", other)).Plan!.Site.Sections.Count);

    [Fact]
    public void A_language_that_the_settings_name_has_a_home_page_without_any_message() =>
        Assert.Contains(
            "لا توجد منشورات بعد",
            Build("languages: { ar: }", Post("a", "en"))["ar/index.html"],
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_alone_makes_no_section() =>
        Assert.Single(
            Build("", "-- pages/x.md --\n---\ntitle: X\nlanguage: ru\n---\n").Plan!.Site.Sections
        );

    [Fact]
    public void A_held_back_message_makes_no_section() =>
        Assert.Single(Build("", Post("a", "ru", "draft: true")).Plan!.Site.Sections);

    [Theory]
    [InlineData("posts/ru/2021-09-02-x.md", "ru")]
    [InlineData("posts/ru/2021/2021-09-02-x.md", "ru")]
    [InlineData("posts/RU/2021-09-02-x.md", "ru")]
    [InlineData("posts/it/2021-09-02-x.md", "en")]
    [InlineData("posts/ru.md", "en")]
    [InlineData("posts/ru/index.md", "en")]
    public void A_first_folder_names_the_language_when_the_site_has_it(
        string path,
        string language
    ) =>
        Assert.Equal(
            language,
            Build("languages: { ru: }", $"-- {path} --\n---\ntitle: X\ndate: 2021-09-02\n---\n")
                .Plan!.Site.Posts.Single()
                .Entry.Language
        );

    [Fact]
    public void A_page_is_in_the_language_of_its_folder_and_stays_at_its_address()
    {
        var site = Build("", Post("a", "ru"), "-- pages/ru/about.md --\n# О нас\n");

        Assert.Equal("ru", site.Html("ru/about/index.html").DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Older_and_newer_stay_within_the_language()
    {
        var site = Build(
            "",
            Post("a", "en", day: 1),
            Post("b", "ru", day: 2),
            Post("c", "en", day: 3)
        );

        Assert.Equal(
            "/2021/09/a/",
            site.Html("2021/09/c/index.html").QuerySelector(".older a")!.GetAttribute("href")
        );
        Assert.Null(site.Html("2021/09/b/index.html").QuerySelector(".neighbours"));
    }

    [Fact]
    public void Two_languages_that_want_one_address_are_told_of_the_pattern()
    {
        var site = Build(
            "languages: { ru: }",
            Post("a", "en"),
            "-- posts/ru/2021-09-01-a.md --\n# Б\n"
        );

        Assert.Contains("{language}", Assert.Single(site.Problems).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("languages: { english: { title: x } }", "DM0108")]
    [InlineData("languages: { ru: { titel: x } }", "DM0106")]
    [InlineData("languages: { ru: x }", "DM0108")]
    [InlineData("languages: [ru]", "DM0108")]
    [InlineData("languages: { ru: , RU: }", "DM0105")]
    [InlineData("languages: { ru: { date_format: q } }", "DM0108")]
    public void Settings_of_languages_are_checked(string settings, string code) =>
        Assert.Equal(code, Assert.Single(Build(settings).Problems).Kind.Code);

    [Fact]
    public void What_a_language_does_not_set_is_the_site_s()
    {
        var site = Build(
            "description: D\nmenu: [{ label: M, url: /m/ }]\nlanguages: { ru: { title: Т, date_format: dd.MM.yyyy } }",
            Post("b", "ru")
        );

        var (own, other) = (site.Plan!.Site.Sections[0].Config, site.Plan.Site.Sections[1].Config);
        Assert.Equal(("Т", "D", "M"), (other.Title, other.Description, other.Menu[0].Label));
        Assert.Equal(
            ("T", "/messages/", "/ru/messages/"),
            (own.Title, $"{own.Archive.Path}", $"{other.Archive.Path}")
        );
        Assert.Contains("01.09.2021", site["ru/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("01.09.2021", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_language_spells_a_tag_in_its_own_way()
    {
        var site = Build("", Post("a", "en", "tags: [Radio]"), Post("b", "de", "tags: [RADIO]"));

        Assert.Equal("Radio", site.Html("tags/radio/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "RADIO",
            site.Html("de/tags/radio/index.html").QuerySelector("h1")!.TextContent
        );
    }

    [Fact]
    public void A_template_can_list_messages_of_other_languages_with_their_tags()
    {
        var site = Build(
            "",
            Post("a", "en", "translation_key: k\ntags: [x]"),
            Post("b", "de", "translation_key: k\ntags: [y]"),
            "-- templates/post.html --\n{{ for t in post.translations }}{{ t.language }} {{ t.name }} {{ t.title }} {{ t.url }}{{ end }}\n"
        );

        Assert.Contains(
            "de Deutsch b /2021/09/b/",
            site["2021/09/a/index.html"],
            StringComparison.Ordinal
        );
    }

    private static string Post(string name, string language, string more = "", int day = 1) =>
        $"-- posts/2021-09-0{day}-{name}.md --\n---\ntitle: {name}\nlanguage: {language}\n{more}\n---\nText\n";

    private static TestSite Build(string settings, params string[] files) =>
        TestSite.Build($"-- site.yml --\ntitle: T\n{settings}\n{string.Concat(files)}");
}
