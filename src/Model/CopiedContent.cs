namespace Daymark.Model;

/// <summary>The bytes of a file of the site, streamed.</summary>
internal sealed record CopiedContent(AssetFile File) : OutputContent;
