using NodaTime;

namespace Daymark.Calendar;

/// <summary>Times of day, which every locale shows alike but for its digits.</summary>
internal static class TimeFormat
{
    /// <summary>Hours (00 to 23) and minutes: "09:05".</summary>
    public static string HourMinute(LocalTime time, Locale locale) =>
        $"{NumberFormat.Digits(time.Hour, locale, 2)}:{NumberFormat.Digits(time.Minute, locale, 2)}";
}
