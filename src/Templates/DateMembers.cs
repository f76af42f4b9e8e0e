using Daymark.Calendar;
using NodaTime.Text;

namespace Daymark.Templates;

/// <summary>What templates can ask a date for.</summary>
internal static class DateMembers
{
    public static readonly Members<TemplateDate> All = new(
        "date",
        [
            new(
                "iso",
                "for machines (RFC 3339): 2021-09-20, or with time and offset when it has a time",
                Iso
            ),
            new("text", "as `date_format` of site.yml writes it", Text),
            new("year", "the year, a number", date => date.Day.Year),
            new("month", "the month, 1 to 12", date => date.Day.Month),
            new("day", "the day of the month, 1 to 31", date => date.Day.Day),
            new(
                "time",
                "the wall time in the site's zone, HH:mm; nothing when only a day is known",
                Time
            ),
        ]
    );

    public static View<TemplateDate> View(TemplateDate date) => new(date, All, Text);

    private static string Text(TemplateDate date) => date.Format.Format(date.Day, date.Locale);

    private static string Iso(TemplateDate date) =>
        date.Moment is { } moment
            ? MachineTime.Rfc3339(moment)
            : LocalDatePattern.Iso.Format(date.Day);

    private static string? Time(TemplateDate date) =>
        date.Moment is { } moment ? $"{moment.Hour:00}:{moment.Minute:00}" : null;
}
