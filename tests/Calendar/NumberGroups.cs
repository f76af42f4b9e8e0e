using Daymark.Calendar;

namespace Daymark.Tests.Calendar;

/// <summary>How counts are grouped.</summary>
public sealed class NumberGroups
{
    [Theory]
    [InlineData("en", 1296, "1,296")]
    [InlineData("en", 999, "999")]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("ru", 12345, "12\u00a0345")]
    [InlineData("es", 1234, "1234")]
    [InlineData("es", 12345, "12.345")]
    [InlineData("pl", 1234, "1234")]
    [InlineData("pt-PT", 1234, "1234")]
    [InlineData("pt", 1234, "1.234")]
    [InlineData("hi", 1234567, "12,34,567")]
    [InlineData("hi", 123456, "1,23,456")]
    [InlineData("fa", 1296, "۱٬۲۹۶")]
    [InlineData("ar-EG", 1296, "١٬٢٩٦")]
    [InlineData("en", 0, "0")]
    [InlineData("sv", -1296, "\u22121\u00a0296")]
    [InlineData("en", long.MinValue, "-9,223,372,036,854,775,808")]
    public void ANumberIsGroupedAsItsLanguageGroups(string language, long number, string text) =>
        Assert.Equal(text, NumberFormat.Group(number, Locales.For(language)));
}
