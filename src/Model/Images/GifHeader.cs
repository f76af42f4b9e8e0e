using System.Buffers.Binary;

namespace Daymark.Model.Images;

/// <summary>GIF (87a and 89a): the size of the canvas stands right behind the name.</summary>
internal static class GifHeader
{
    private const int HeaderLength = 10;

    public static ImageSize? Size(ReadOnlySpan<byte> start) =>
        start.Length >= HeaderLength
        && (start.StartsWith("GIF89a"u8) || start.StartsWith("GIF87a"u8))
            ? ImageSize.Of(
                BinaryPrimitives.ReadUInt16LittleEndian(start[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(start[8..])
            )
            : null;
}
