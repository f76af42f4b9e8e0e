using Daymark.Calendar;

namespace Daymark.Tests.Calendar;

/// <summary>Tags in their usual case, and what languages are called in themselves.</summary>
public sealed class LanguageTags
{
    // RFC 5646 section 2.1.1.
    [Theory]
    [InlineData("EN-ca-X-CA", "en-CA-x-ca")]
    [InlineData("mn-cYRL-mN", "mn-Cyrl-MN")]
    [InlineData("zh_tw", "zh-TW")]
    [InlineData("ca-VALENCIA", "ca-valencia")]
    [InlineData(" ru ", "ru")]
    [InlineData("es-419", "es-419")]
    [InlineData("english", null)]
    [InlineData("", null)]
    [InlineData("e", null)]
    [InlineData("en--GB", null)]
    [InlineData("../..", null)]
    [InlineData("en/ru", null)]
    public void A_tag_has_one_spelling(string text, string? expected) =>
        Assert.Equal(expected, LanguageTag.Canonical(text));

    // CLDR 48, localeDisplayNames of each language itself.
    [Theory]
    [InlineData("ru", "русский", "русский")]
    [InlineData("ar-EG", "العربية", "العربية (مصر)")]
    [InlineData("en-GB", "English", "British English")]
    [InlineData("pt-PT", "português", "português europeu")]
    [InlineData("zh-Hant", "繁體中文", "繁體中文")]
    [InlineData("zh-TW", "中文", "繁體中文")]
    [InlineData("qaa", "qaa", "qaa")]
    public void A_language_has_a_name_in_itself(string tag, string name, string full) =>
        Assert.Equal((name, full), (LanguageNames.Of(tag), LanguageNames.InFull(tag)));
}
