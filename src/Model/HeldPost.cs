using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>A message or page that this build leaves out, and why.</summary>
/// <param name="Date">When it goes live, unless it is a draft or has expired; null for a page, which has no date.</param>
/// <param name="Expires">When it is gone; null when it stays.</param>
internal sealed record HeldPost(
    PostSource Source,
    HeldReason Reason,
    PostDate? Date,
    PostDate? Expires
);
