using NodaTime;
using NodaTime.TimeZones;

namespace Daymark.Calendar;

/// <summary>The locale that a site's dates and numbers are written in.</summary>
internal static class SiteLocale
{
    private const string English = "en";

    /// <summary>
    /// The locale of a language. English without a region, which CLDR takes for that of the United States, writes dates as
    /// the country of the site's time zone does where CLDR has its English: "20 September 2021" in London. Numbers stay.
    /// </summary>
    public static Locale Of(string language, DateTimeZone zone)
    {
        var own = Locales.For(language);
        if (LanguageTag.Parse(language) is not { Language: English, Script: null, Region: null })
            return own;
        var tag = $"{English}-{CountryOf(zone)}";
        return Locales.For(tag) is { } regional && regional.Tag == tag
            ? regional with
            {
                Tag = own.Tag,
                Numbers = own.Numbers,
            }
            : own;
    }

    /// <summary>The ISO 3166 code of the zone's country, from the zone table of the IANA data; empty when it has none.</summary>
    private static string CountryOf(DateTimeZone zone)
    {
        var source = TzdbDateTimeZoneSource.Default;
        var id = source.CanonicalIdMap.TryGetValue(zone.Id, out var canonical)
            ? canonical
            : zone.Id;
        return source
                .ZoneLocations?.FirstOrDefault(location =>
                    location.ZoneId == zone.Id || location.ZoneId == id
                )
                ?.CountryCode
            ?? "";
    }
}
