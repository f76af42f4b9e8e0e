using Daymark.Calendar;
using NodaTime;
using NodaTime.Text;

namespace Daymark.Templates;

/// <summary>A day, perhaps with its moment, and how the site writes it.</summary>
internal sealed record TemplateDate(
    LocalDate Day,
    ZonedDateTime? Moment,
    DateFormat Format,
    Locale Locale
)
{
    private string? text;
    private string? iso;

    /// <summary>As the site writes it.</summary>
    public string Text => text ??= Format.Format(Day, Locale);

    /// <summary>For machines (RFC 3339): a day, or a moment with its offset.</summary>
    public string Iso =>
        iso ??= Moment is { } moment
            ? MachineTime.Rfc3339(moment)
            : LocalDatePattern.Iso.Format(Day);
}
