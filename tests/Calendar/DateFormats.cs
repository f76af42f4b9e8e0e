using Daymark.Calendar;
using NodaTime;

namespace Daymark.Tests.Calendar;

/// <summary>The date_format setting.</summary>
public sealed class DateFormats
{
    [Theory]
    [InlineData("short", "9/20/21")]
    [InlineData("medium", "Sep 20, 2021")]
    [InlineData("long", "September 20, 2021")]
    [InlineData("full", "Monday, September 20, 2021")]
    [InlineData("dd.MM.yyyy", "20.09.2021")]
    public void ANameOrAPatternWritesADate(string format, string text) =>
        Assert.Equal(
            text,
            DateFormat.Parse(format).Format(new LocalDate(2021, 9, 20), Locales.For("en"))
        );

    [Theory]
    [InlineData(
        "Long",
        "`o` is no date field; text stands in quotes, such as 'o'; or write `short`, `medium`, `long` or `full`"
    )]
    [InlineData(
        "dd.MM.YYYY",
        "`YYYY` is the year of week numbers, wrong around New Year; write `y` or `yyyy`"
    )]
    public void AMistakeIsExplained(string format, string error)
    {
        Assert.False(DateFormat.TryParse(format, out _, out var found));
        Assert.Equal(error, found);
    }

    [Fact]
    public void FormatsWrittenAlikeAreEqual()
    {
        Assert.Equal(DateFormat.Parse("d MMM"), DateFormat.Parse("d MMM"));
        Assert.NotEqual(DateFormat.Parse("long"), DateFormat.Parse("full"));
    }

    // Intl writes a plain space here, so the comparison with it can't see this.
    [Fact]
    public void RussianKeepsTheYearAndItsWordOnOneLine() =>
        Assert.Equal(
            "20 сентября 2021\u202fг.",
            DateFormat.Parse("long").Format(new LocalDate(2021, 9, 20), Locales.For("ru"))
        );

    [Theory]
    [InlineData("en", "09:05")]
    [InlineData("fa", "۰۹:۰۵")]
    public void TimesOfDayHaveTheDigitsOfTheLocale(string language, string text) =>
        Assert.Equal(text, TimeFormat.HourMinute(new LocalTime(9, 5), Locales.For(language)));
}
