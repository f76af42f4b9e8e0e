using System.Collections.Concurrent;

namespace Daymark.Model.Images;

/// <summary>The sizes of the site's pictures. A file is opened when the first page shows it, and then never again.</summary>
internal sealed class ImageSizes(IReadOnlyList<PublishedAsset> assets)
{
    /// <summary>Enough for all but some photographs and drawings.</summary>
    private const int FirstRead = 4 * 1024;

    /// <summary>Beyond it a picture has no known size: what stands before the size is not looked at for ever.</summary>
    private const int LongestRead = 512 * 1024;

    private readonly Lazy<Dictionary<string, AssetFile>> files = new(() =>
        assets
            .DistinctBy(asset => asset.Path.Value, StringComparer.Ordinal)
            .ToDictionary(asset => asset.Path.Value, asset => asset.File, StringComparer.Ordinal)
    );
    private readonly ConcurrentDictionary<string, ImageSize?> known = new(StringComparer.Ordinal);

    /// <summary>Null when no picture is published there, or its size cannot be read.</summary>
    /// <param name="path">As <see cref="SitePath.Value"/> writes it.</param>
    public ImageSize? Of(string path) =>
        known.TryGetValue(path, out var size) ? size
        : files.Value.TryGetValue(path, out var file) ? known.GetOrAdd(path, _ => Read(file))
        : null;

    private static ImageSize? Read(AssetFile file)
    {
        try
        {
            using var stream = file.Open();
            var start = new byte[Math.Min(FirstRead, file.Length)];
            var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            if (ImageHeader.Size(start.AsSpan(0, length)) is { } size)
                return size;
            if (length < FirstRead)
                return null;
            Array.Resize(ref start, (int)Math.Min(LongestRead, file.Length));
            length += stream.ReadAtLeast(
                start.AsSpan(length),
                start.Length - length,
                throwOnEndOfStream: false
            );
            return ImageHeader.Size(start.AsSpan(0, length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Publishing the file fails for the same reason, and says so.
            return null;
        }
    }
}
