namespace Daymark.Model.Images;

/// <summary>Reads the size of a picture from the start of its file, by what the file is and not by its name.</summary>
internal static class ImageHeader
{
    private delegate ImageSize? Reader(ReadOnlySpan<byte> start);

    /// <summary>Formats that browsers show.</summary>
    private static readonly Reader[] Formats =
    [
        PngHeader.Size,
        JpegHeader.Size,
        WebpHeader.Size,
        GifHeader.Size,
        AvifHeader.Size,
        SvgHeader.Size,
    ];

    /// <summary>Null when it is no picture, is broken, or says its size further on.</summary>
    /// <param name="start">The first bytes of the file, or all of it.</param>
    public static ImageSize? Size(ReadOnlySpan<byte> start)
    {
        foreach (var format in Formats)
        {
            if (format(start) is { } size)
                return size;
        }
        return null;
    }
}
