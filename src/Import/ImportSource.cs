using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Import;

/// <summary>A program whose work can be brought over: either a folder or a file.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Folder">Reads a folder's files; null when a file is wanted.</param>
/// <param name="File">Reads a file; null when a folder is wanted.</param>
internal sealed record ImportSource(
    string Name,
    Func<IReadOnlyList<AssetFile>, ProblemList, ForeignSite>? Folder,
    Func<byte[], string, ProblemList, ForeignSite?>? File
)
{
    /// <summary>The list of sources; a new one is one more line.</summary>
    public static readonly IReadOnlyList<ImportSource> All =
    [
        new("jekyll", JekyllSource.Read, null),
        new("hugo", HugoSource.Read, null),
        new("eleventy", EleventySource.Read, null),
        new("wordpress", null, WordPressSource.Read),
        new("feed", null, FeedSource.Read),
    ];
}
