using Daymark.Calendar;
using NodaTime;

namespace Daymark.Tests.Calendar;

/// <summary>English without a region is written as in the country of the site's time zone; every other language as CLDR says.</summary>
public sealed class SiteLocales
{
    [Theory]
    [InlineData("en", "Europe/London", "20 September 2021")]
    [InlineData("en", "America/New_York", "September 20, 2021")]
    [InlineData("en", "Australia/Sydney", "20 September 2021")]
    [InlineData("en", "Europe/Berlin", "20 September 2021")]
    [InlineData("en", "Europe/Moscow", "September 20, 2021")]
    [InlineData("en", "UTC", "September 20, 2021")]
    [InlineData("en-US", "Europe/London", "September 20, 2021")]
    [InlineData("en-GB", "America/New_York", "20 September 2021")]
    [InlineData("de", "Europe/London", "20. September 2021")]
    public void Dates_follow_the_country_of_the_zone_in_plain_English_only(
        string language,
        string zone,
        string expected
    )
    {
        var locale = SiteLocale.Of(language, TimeZones.Find(zone)!);

        Assert.Equal(expected, DateFormat.Parse("long").Format(new LocalDate(2021, 9, 20), locale));
    }

    [Fact]
    public void Numbers_of_plain_English_are_the_same_in_every_country()
    {
        var locale = SiteLocale.Of("en", TimeZones.Find("Europe/Berlin")!);

        Assert.Equal("1,296", NumberFormat.Group(1296, locale));
    }
}
