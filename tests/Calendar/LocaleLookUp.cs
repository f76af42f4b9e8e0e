using Daymark.Calendar;

namespace Daymark.Tests.Calendar;

/// <summary>Which locale a tag leads to.</summary>
public sealed class LocaleLookUp
{
    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("ru-RU", "ru")]
    [InlineData("EN_gb", "en-GB")]
    [InlineData("en-US", "en")]
    [InlineData("de-BE", "de")]
    [InlineData("zh-TW", "zh-TW")]
    [InlineData("zh-Hant-TW", "zh-TW")]
    [InlineData("zh-Hant-JP", "zh-Hant")]
    [InlineData("zh-Hans-TW", "zh")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("iw", "iw")]
    [InlineData("de-CH-1996", "de-CH")]
    [InlineData("ca-ES-valencia", "ca")]
    [InlineData("ar-EG-u-nu-latn", "ar-EG")]
    public void ATagFindsItsNearestLocale(string asked, string found)
    {
        Assert.True(Locales.IsKnown(asked));
        Assert.Equal(found, Locales.For(asked).Tag);
    }

    [Theory]
    [InlineData("tlh")]
    [InlineData("ru-Latn")]
    [InlineData("english please")]
    [InlineData("")]
    public void AnUnknownTagIsSaidToBeUnknownAndGetsEnglish(string asked)
    {
        Assert.False(Locales.IsKnown(asked));
        Assert.Equal("en", Locales.For(asked).Tag);
    }

    [Theory]
    [InlineData("zh-TW", "2021年9月20日")]
    [InlineData("zh-Hans-TW", "2021年9月20日")]
    [InlineData("sr-ME", "20. septembar 2021.")]
    [InlineData("sr-BA", "20. септембар 2021.")]
    public void ARegionBringsItsUsualScript(string tag, string date) =>
        Assert.Equal(date, DateFormat.Parse("long").Format(new(2021, 9, 20), Locales.For(tag)));

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("fa", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("ru", "ltr")]
    [InlineData("az", "ltr")]
    public void TheDirectionIsThatOfTheScript(string tag, string direction) =>
        Assert.Equal(direction, Locales.For(tag).Direction);
}
