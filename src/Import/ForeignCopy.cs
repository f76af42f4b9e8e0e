using Daymark.Model;

namespace Daymark.Import;

/// <summary>A file to be copied as it is.</summary>
/// <param name="To">Its path in the site; below the text's folder when it has one.</param>
/// <param name="Beside">The source of the text that it belongs to; null when it stands for itself.</param>
internal sealed record ForeignCopy(AssetFile File, string To, string? Beside = null);
