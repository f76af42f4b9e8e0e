using Daymark.Calendar;
using Daymark.Model;
using NodaTime;

namespace Daymark.Build;

/// <summary>What a person asks of a build.</summary>
/// <param name="Now">The clock's time, or SOURCE_DATE_EPOCH; it counts unless a date is asked for.</param>
/// <param name="Date">The date asked for; a day alone is its 23:59 in the site's zone.</param>
/// <param name="BaseUrl">Takes the place of base_url; null to leave it.</param>
internal sealed record BuildRequest(
    Instant Now,
    DateReading? Date,
    Visibility Visibility,
    string? BaseUrl
);
