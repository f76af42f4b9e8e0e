using Daymark.Calendar;
using NodaTime;

namespace Daymark.Templates;

/// <summary>A day, perhaps with its moment, and how the site writes it.</summary>
internal sealed record TemplateDate(
    LocalDate Day,
    ZonedDateTime? Moment,
    DateFormat Format,
    Locale Locale
);
