namespace Daymark.Model;

/// <summary>How "all messages" is shown.</summary>
/// <param name="Path">Its folder.</param>
internal sealed record ArchiveConfig(SitePath Path, string Title, ArchiveNumbering Numbering);
