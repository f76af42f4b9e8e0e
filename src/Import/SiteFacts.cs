namespace Daymark.Import;

/// <summary>What the other program knows about the site as a whole; null for what it does not say.</summary>
internal sealed record SiteFacts(
    string? Title = null,
    string? Description = null,
    string? BaseUrl = null,
    string? Language = null,
    string? TimeZone = null
);
