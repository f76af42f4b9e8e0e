namespace Daymark.Import;

/// <summary>All that was found in what another program made.</summary>
internal sealed record ForeignSite(
    SiteFacts Facts,
    IReadOnlyList<ForeignText> Texts,
    IReadOnlyList<ForeignCopy> Copies
);
