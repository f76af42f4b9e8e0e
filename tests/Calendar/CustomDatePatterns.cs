using Daymark.Calendar;
using NodaTime;

namespace Daymark.Tests.Calendar;

/// <summary>Date patterns that a site's author writes.</summary>
public sealed class CustomDatePatterns
{
    private static readonly LocalDate Day = new(2021, 3, 5);

    [Theory]
    [InlineData("ru", "d MMMM y", "5 марта 2021")]
    [InlineData("ru", "LLLL y", "март 2021")]
    [InlineData("ru", "d MMM", "5 мар.")]
    [InlineData("ru", "LLL", "март")]
    [InlineData("pl", "d MMMM", "5 marca")]
    [InlineData("pl", "LLLL", "marzec")]
    [InlineData("cs", "cccc", "pátek")]
    [InlineData("en", "EEE, EEEE, ccc, cccc", "Fri, Friday, Fri, Friday")]
    [InlineData("en", "E EE", "Fri Fri")]
    [InlineData("en", "y yy yyy yyyy u uuuu", "2021 21 2021 2021 2021 2021")]
    [InlineData("en", "M MM L LL d dd", "3 03 3 03 5 05")]
    [InlineData("en", "dd.MM.yyyy", "05.03.2021")]
    [InlineData("fa", "yyyy-MM-dd", "۲۰۲۱-۰۳-۰۵")]
    [InlineData("ar-EG", "d MMMM y", "٥ مارس ٢٠٢١")]
    [InlineData("ja", "y年M月d日", "2021年3月5日")]
    public void FieldsAreShownInTheLanguage(string language, string pattern, string text) =>
        Assert.Equal(text, Show(pattern, Day, language));

    [Theory]
    [InlineData("d 'de' MMMM 'de' y", "5 de March de 2021")]
    [InlineData("d''MM", "5'03")]
    [InlineData("'o''clock' y", "o'clock 2021")]
    [InlineData("''''y", "''2021")]
    [InlineData("'d'", "d")]
    public void QuotedTextIsLeftAsItIs(string pattern, string text) =>
        Assert.Equal(text, Show(pattern, Day, "en"));

    [Theory]
    [InlineData(999, "0999 999 99")]
    [InlineData(1, "0001 1 01")]
    [InlineData(9999, "9999 9999 99")]
    public void YearsArePaddedToFourDigitsOnlyWhereAsked(int year, string text) =>
        Assert.Equal(text, Show("yyyy y yy", new LocalDate(year, 1, 1), "en"));

    [Theory]
    [InlineData(
        "dd.MM.YYYY",
        "`YYYY` is the year of week numbers, wrong around New Year; write `y` or `yyyy`"
    )]
    [InlineData(
        "DD.MM.yyyy",
        "`DD` is the day of the year; write `d` or `dd` for the day of the month"
    )]
    [InlineData(
        "dd.mm.yyyy",
        "`mm` is the minute, and a date has none; write `M` or `MM` for the month"
    )]
    [InlineData("dd.MM.yyyy HH:mm", "`HH` is the hour, and a date has none")]
    [InlineData(
        "dddd",
        "`dddd` is no date field; write `d` or `dd` for the day, `EEE` or `EEEE` for the weekday"
    )]
    [InlineData("MMMMM", "`MMMMM` is too long for a month; write `M`, `MM`, `MMM` or `MMMM`")]
    [InlineData("d of MMMM", "`o` is no date field; text stands in quotes, such as 'o'")]
    [InlineData("d 'de MMMM", "a quote ' is not closed; an apostrophe is written ''")]
    [InlineData("", "a date pattern can't be empty")]
    public void AMistakeIsExplained(string pattern, string error)
    {
        Assert.False(DatePattern.TryParse(pattern, out var none, out var found));
        Assert.Null(none);
        Assert.Equal(error, found);
    }

    private static string Show(string pattern, LocalDate day, string language) =>
        DatePattern.Parse(pattern).Format(day, Locales.For(language));
}
