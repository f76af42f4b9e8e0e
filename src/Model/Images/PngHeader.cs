using System.Buffers.Binary;

namespace Daymark.Model.Images;

/// <summary>PNG (W3C, Portable Network Graphics): the first chunk says the size.</summary>
internal static class PngHeader
{
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageSize? Size(ReadOnlySpan<byte> start) =>
        start.Length >= HeaderLength
        && start.StartsWith(Signature)
        && start[12..16].SequenceEqual("IHDR"u8)
            ? ImageSize.Of(
                BinaryPrimitives.ReadUInt32BigEndian(start[16..]),
                BinaryPrimitives.ReadUInt32BigEndian(start[20..])
            )
            : null;
}
