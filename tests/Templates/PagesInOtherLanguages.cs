using Daymark.Tests.Support;

namespace Daymark.Tests.Templates;

/// <summary>A page writes its dates and counters in its own language, whatever the site's is.</summary>
public sealed class PagesInOtherLanguages
{
    private const string Site = """
        -- site.yml --
        language: en
        time_zone: Europe/London
        counters:
          - id: c
            since: 2018-03-04
            text: { en: { one: "{n} day", other: "{n} days" }, ru: { one: "{n} день", few: "{n} дня", many: "{n} дней" } }
        -- templates/layout.html --
        {{ page.language }} {{ page.direction }} {{ today }}|{{ for counter in counters }}{{ counter.text }}{{ end }}|{{ content }}
        -- templates/post.html --
        {{ post.date }}|{{ '2021-03-01' | date 'LLLL y, d MMMM' }}
        -- posts/2021-07-16-en.md --
        # English
        -- posts/2021-07-15-ru.md --
        ---
        title: Russian
        language: ru
        ---
        -- posts/2021-07-14-ar.md --
        ---
        title: Arabic
        language: ar-EG
        ---
        """;

    [Theory]
    [InlineData("en", "en ltr 20 September 2021|1,296 days|16 July 2021|March 2021, 1 March")]
    [InlineData(
        "ru",
        "ru ltr 20 сентября 2021\u202fг.|1\u00a0296 дней|15 июля 2021\u202fг.|март 2021, 1 марта"
    )]
    [InlineData("ar", "ar-EG rtl ٢٠ سبتمبر ٢٠٢١|١٬٢٩٦ days|١٤ يوليو ٢٠٢١|مارس ٢٠٢١, ١ مارس")]
    public void Dates_counters_and_direction_are_those_of_the_page(string name, string expected) =>
        Assert.Equal(
            expected,
            TestSite
                .Build(Site)[$"2021/07/{name}/index.html"]
                .Trim()
                .Replace("\n", "", StringComparison.Ordinal)
        );
}
