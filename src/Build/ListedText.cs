using Daymark.Calendar;
using Daymark.Model;

namespace Daymark.Build;

/// <summary>A message or page of a site, published or not.</summary>
/// <param name="Held">Why this build leaves it out; null when it is live.</param>
/// <param name="Date">Null for a page.</param>
/// <param name="Address">Where it stands, or will; null when that cannot be told.</param>
internal sealed record ListedText(
    PostSource Source,
    HeldReason? Held,
    PostDate? Date,
    SitePath? Address,
    string Title
);
