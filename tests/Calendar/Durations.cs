using Daymark.Calendar;

namespace Daymark.Tests.Calendar;

/// <summary>Lengths of time in words.</summary>
public sealed class Durations
{
    [Theory]
    [InlineData("en", 3, 2, 15, "3 years, 2 months, 15 days")]
    [InlineData("en", 1, 0, 1, "1 year, 1 day")]
    [InlineData("en", 0, 1, 0, "1 month")]
    [InlineData("en", 1296, 0, 0, "1,296 years")]
    [InlineData("ru", 3, 5, 21, "3 года 5 месяцев 21 день")]
    [InlineData("de", 1, 2, 3, "1 Jahr, 2 Monate und 3 Tage")]
    [InlineData("de", 0, 2, 3, "2 Monate, 3 Tage")]
    [InlineData("zh", 1, 2, 3, "1年2个月3天")]
    [InlineData("fa", 12, 0, 0, "۱۲ سال")]
    [InlineData("ar", 2, 1, 0, "سنتان وشهر")]
    public void PartsAreJoinedAsTheLanguageJoinsThem(
        string language,
        int years,
        int months,
        int days,
        string text
    ) =>
        Assert.Equal(
            text,
            DurationFormat.YearsMonthsDays(years, months, days, Locales.For(language))
        );

    [Theory]
    [InlineData("en", "0 days")]
    [InlineData("ru", "0 дней")]
    [InlineData("ja", "0 日")]
    public void NothingIsZeroDays(string language, string text) =>
        Assert.Equal(text, DurationFormat.YearsMonthsDays(0, 0, 0, Locales.For(language)));

    [Theory]
    [InlineData("en", "1 week")]
    [InlineData("uk", "1 тиждень")]
    [InlineData("ar", "أسبوع")]
    public void WeeksStandAlone(string language, string text) =>
        Assert.Equal(text, DurationFormat.Unit(DurationUnit.Weeks, 1, Locales.For(language)));

    [Fact]
    public void ALengthOfTimeIsNeverNegative()
    {
        var locale = Locales.For("en");
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DurationFormat.Unit(DurationUnit.Days, -1, locale)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DurationFormat.YearsMonthsDays(0, -1, 0, locale)
        );
    }

    [Fact]
    public void FourMembersOfAListUseItsMiddle() =>
        Assert.Equal(
            "1 < 2 = 3 > 4",
            new ListPattern(" < ", " = ", " > ", " & ").Join(["1", "2", "3", "4"])
        );

    [Fact]
    public void EveryLanguageWithPluralRulesHasEveryUnitAndAMonthWithItsYear()
    {
        var languages = TestData
            .Rows("plural-samples.txt", ' ')
            .Select(row => row[0])
            .Distinct()
            .Where(Locales.IsKnown)
            .Select(Locales.For)
            .ToList();

        Assert.True(languages.Count > 100, "Hardly any language is known.");
        foreach (var locale in languages)
        {
            foreach (var unit in Enum.GetValues<DurationUnit>())
                Assert.Contains(
                    NumberFormat.Group(12, locale),
                    DurationFormat.Unit(unit, 12, locale),
                    StringComparison.Ordinal
                );
            Assert.Contains(
                NumberFormat.Digits(2021, locale),
                locale.MonthAndYear.Format(new(2021, 7, 1), locale),
                StringComparison.Ordinal
            );
        }
    }
}
