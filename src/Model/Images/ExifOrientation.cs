using System.Buffers.Binary;

namespace Daymark.Model.Images;

/// <summary>Whether a camera was held on its side (Exif, tag Orientation): browsers then turn the picture.</summary>
internal static class ExifOrientation
{
    private const ushort Orientation = 0x0112;
    private const int EntryLength = 12;

    /// <param name="segment">The whole segment of a JPEG file, without its length.</param>
    public static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 16)
            return false;
        var tiff = segment[6..];
        var isLittle = tiff.StartsWith("II"u8);
        var directory = Number(tiff, 4, 4, isLittle);
        if (directory < 0 || directory + 2 > tiff.Length)
            return false;
        var count = Number(tiff, (int)directory, 2, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (i * EntryLength);
            if (entry + EntryLength > tiff.Length)
                return false;
            if (Number(tiff, entry, 2, isLittle) == Orientation)
                return Number(tiff, entry + 8, 2, isLittle) is >= 5 and <= 8;
        }
        return false;
    }

    private static long Number(ReadOnlySpan<byte> tiff, int at, int bytes, bool isLittle)
    {
        var place = tiff.Slice(at, bytes);
        return (bytes, isLittle) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(place),
            (2, false) => BinaryPrimitives.ReadUInt16BigEndian(place),
            (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(place),
            _ => BinaryPrimitives.ReadUInt32BigEndian(place),
        };
    }
}
