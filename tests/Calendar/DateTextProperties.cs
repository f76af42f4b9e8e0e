using CsCheck;
using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Tests.Calendar;

/// <summary>Dates are read as they were written, all of them.</summary>
public sealed class DateTextProperties
{
    private static readonly Gen<LocalDate> Day = Gen.Int[-719_162, 2_932_896]
        .Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    private static readonly Gen<LocalTime> Time = Gen.Int[0, 86_399]
        .Select(seconds => LocalTime.FromSecondsSinceMidnight(seconds));

    private static readonly Gen<Offset> Minutes = Gen.Int[-18 * 60, 18 * 60]
        .Select(minutes => Offset.FromSeconds(minutes * 60));

    private static readonly string[] Between = ["T", "t", " ", "  "];

    [Fact]
    public void A_day() =>
        Day.Sample(day =>
            Read(LocalDatePattern.Iso.Format(day)) == new DateReading(day, null, null)
        );

    [Fact]
    public void A_day_and_a_time_with_T_or_a_space() =>
        Gen.Select(Day, Time, Gen.Int[0, 3].Select(i => Between[i]))
            .Sample(
                (day, time, between) =>
                    Read(
                        $"{LocalDatePattern.Iso.Format(day)}{between}{LocalTimePattern.ExtendedIso.Format(time)}"
                    ) == new DateReading(day, time, null)
            );

    [Fact]
    public void A_moment_with_an_offset() =>
        Gen.Select(Day, Time, Minutes)
            .Sample(
                (day, time, offset) =>
                    Read(OffsetDateTimePattern.Rfc3339.Format(day.At(time).WithOffset(offset)))
                    == new DateReading(day, time, offset)
            );

    [Fact]
    public void Any_other_text_is_refused_with_a_reason() =>
        Gen.OneOf(
                Gen.String,
                Gen.Char["0123456789-:T +Z./"].Array[0, 25].Select(c => new string(c))
            )
            .Sample(text =>
                DateText.TryRead(text, out _, out var error, out _)
                    ? error.Length == 0
                    : error.Length > 0
            );

    private static DateReading? Read(string text) =>
        DateText.TryRead(text, out var reading, out _, out _) ? reading : null;
}
