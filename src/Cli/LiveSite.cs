using System.Globalization;
using System.Text.Json;
using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Cli;

/// <summary>Whether a live site is that of today, as its daymark.json tells.</summary>
/// <param name="Date">The day that it was built for.</param>
/// <param name="Now">This moment in its zone.</param>
/// <param name="NextChange">When it is no longer right; null for never.</param>
internal sealed record LiveSite(LocalDate Date, ZonedDateTime Now, OffsetDateTime? NextChange)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture(
        "d MMMM uuuu"
    );

    /// <summary>Null when the bytes are no daymark.json.</summary>
    public static LiveSite? Read(byte[] bytes, Instant now)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (
                json.RootElement.ValueKind != JsonValueKind.Object
                || LocalDatePattern.Iso.Parse(Text(json.RootElement, "date") ?? "")
                    is not { Success: true, Value: var date }
                || Text(json.RootElement, "time_zone") is not { } zone
                || TimeZones.Find(zone) is not { } known
            )
                return null;
            var next = OffsetDateTimePattern.Rfc3339.Parse(
                Text(json.RootElement, "next_change") ?? ""
            );
            return new LiveSite(date, now.InZone(known), next.Success ? next.Value : null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public LocalDate Today => Now.Date;

    /// <summary>Negative when the site is ahead of its day.</summary>
    public int DaysBehind => Period.DaysBetween(Date, Today);

    /// <summary>Whether something was due since the site was built, such as a message of this noon.</summary>
    public bool HasMissedChange => NextChange is { } next && next.ToInstant() <= Now.ToInstant();

    public bool IsFresh => DaysBehind == 0 && !HasMissedChange;

    /// <summary>In words, without the name of the site.</summary>
    public string Why
    {
        get
        {
            var zone = Now.Zone.Id;
            if (DaysBehind > 0)
                return $"The live site says {Words(Date)}; in {zone} it is {Words(Today)} since {Time(Now.Zone.AtStartOfDay(Today).TimeOfDay)}. The nightly build has not run for {Days(DaysBehind)}.";
            if (DaysBehind < 0)
                return $"The live site says {Words(Date)}; in {zone} it is still {Words(Today)}. It was built for another day: look at `--date` and SOURCE_DATE_EPOCH of its build.";
            return HasMissedChange
                ? $"The live site says {Words(Date)}, which is today in {zone}, but it should have changed at {Time(NextChange!.Value.TimeOfDay)}: it was not built since."
                : $"The live site is today's: it says {Words(Date)}, as it is in {zone}"
                    + (
                        NextChange is { } next
                            ? $", and next changes on {Words(next.Date)} at {Time(next.TimeOfDay)}."
                            : ", and never changes again by itself."
                    );
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static string Words(LocalDate date) => Day.Format(date);

    private static string Time(LocalTime time) =>
        time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Days(int number) =>
        FormattableString.Invariant($"{number} {(number == 1 ? "day" : "days")}");
}
