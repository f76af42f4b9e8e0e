using NodaTime;

namespace Daymark.Model;

/// <summary>A moment at which the output of a site changes, in the site's zone, and all that happens then.</summary>
/// <param name="Reasons">At least one, in the order of their kinds.</param>
internal sealed record Change(ZonedDateTime Moment, IReadOnlyList<ChangeReason> Reasons);
