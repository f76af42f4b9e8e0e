using NodaTime;

namespace Daymark.Calendar;

/// <summary>Time zones by their IANA name, from the tzdb data that NodaTime carries: the same on every machine.</summary>
internal static class TimeZones
{
    public static DateTimeZone Utc => DateTimeZone.Utc;

    /// <summary>The version of the IANA data in use, such as <c>2026a</c>.</summary>
    public static string DataVersion => DateTimeZoneProviders.Tzdb.VersionId;

    public static IReadOnlyCollection<string> Names => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>The zone with this IANA name (old aliases too), or null when there is none.</summary>
    public static DateTimeZone? Find(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
}
