using System.Buffers.Binary;

namespace Daymark.Model.Images;

/// <summary>AVIF (ISO 14496-12, AV1 Image File Format): the largest size among the properties is that of the whole picture, the others are those of tiles and thumbnails.</summary>
internal static class AvifHeader
{
    /// <summary>Bytes before the boxes within a box: `meta` has a version, others have nothing.</summary>
    private const int VersionLength = 4;

    public static ImageSize? Size(ReadOnlySpan<byte> start)
    {
        if (start.Length < 16 || !start[4..8].SequenceEqual("ftyp"u8))
            return null;
        var brand = start[8..12];
        if (
            !brand.SequenceEqual("avif"u8)
            && !brand.SequenceEqual("avis"u8)
            && !brand.SequenceEqual("mif1"u8)
        )
            return null;
        var meta = Box(start, "meta"u8);
        if (meta.Length < VersionLength)
            return null;
        return Largest(Box(Box(meta[VersionLength..], "iprp"u8), "ipco"u8));
    }

    private static ImageSize? Largest(ReadOnlySpan<byte> properties)
    {
        ImageSize? largest = null;
        var isTurned = false;
        for (; LengthOfFirst(properties) is > 0 and var length; properties = properties[length..])
        {
            var kind = properties[4..8];
            var content = properties[8..length];
            // A part that is cut out has a size that is a fraction; it is rare enough to do without.
            if (kind.SequenceEqual("clap"u8))
                return null;
            if (kind.SequenceEqual("irot"u8) && content.Length > 0)
                isTurned = (content[0] & 1) == 1;
            if (kind.SequenceEqual("ispe"u8) && content.Length >= 12)
                largest = Larger(largest, SizeIn(content));
        }
        return isTurned ? largest?.Turned : largest;
    }

    private static ImageSize? SizeIn(ReadOnlySpan<byte> property) =>
        ImageSize.Of(
            BinaryPrimitives.ReadUInt32BigEndian(property[4..]),
            BinaryPrimitives.ReadUInt32BigEndian(property[8..])
        );

    private static ImageSize? Larger(ImageSize? one, ImageSize? other) =>
        Area(other) > Area(one) ? other : one;

    private static long Area(ImageSize? size) =>
        size is { } known ? (long)known.Width * known.Height : 0;

    private static ReadOnlySpan<byte> Box(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        for (; LengthOfFirst(boxes) is > 0 and var length; boxes = boxes[length..])
        {
            if (boxes[4..8].SequenceEqual(wanted))
                return boxes[8..length];
        }
        return [];
    }

    /// <summary>0 at the end, and where a box says that it is longer than there is.</summary>
    private static int LengthOfFirst(ReadOnlySpan<byte> boxes)
    {
        if (boxes.Length < 8)
            return 0;
        var length = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        return length >= 8 && length <= boxes.Length ? (int)length : 0;
    }
}
