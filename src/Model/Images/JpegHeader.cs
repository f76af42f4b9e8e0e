using System.Buffers.Binary;

namespace Daymark.Model.Images;

/// <summary>JPEG (ITU T.81): segments, of which one says the size; Exif before it may say that the picture is turned.</summary>
internal static class JpegHeader
{
    private const byte Exif = 0xE1;
    private const byte StartOfScan = 0xDA;

    public static ImageSize? Size(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return null;
        var (at, isTurned) = (2, false);
        while (at + 9 <= start.Length && start[at] == 0xFF)
        {
            var marker = start[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is StartOfScan)
                return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(start[(at + 2)..]);
            if (IsFrame(marker))
            {
                var size = ImageSize.Of(
                    BinaryPrimitives.ReadUInt16BigEndian(start[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(start[(at + 5)..])
                );
                return isTurned ? size?.Turned : size;
            }
            if (marker == Exif)
                isTurned = ExifOrientation.IsTurned(Segment(start, at + 4, length - 2));
            at += 2 + Math.Max(length, (ushort)2);
        }
        return null;
    }

    /// <summary>Start of frame, of any kind of coding; the three numbers between are tables.</summary>
    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> start, int at, int length) =>
        at >= start.Length || length <= 0
            ? []
            : start.Slice(at, Math.Min(length, start.Length - at));
}
