namespace Daymark.Model;

/// <summary>A file that is published as it is, and where.</summary>
internal sealed record PublishedAsset(AssetFile File, SitePath Path);
