using System.Buffers.Binary;

namespace Daymark.Model.Images;

/// <summary>WebP in its three kinds: extended, lossless and lossy (RFC 9649).</summary>
internal static class WebpHeader
{
    private const int HeaderLength = 30;
    private const int FourteenBits = 0x3FFF;

    public static ImageSize? Size(ReadOnlySpan<byte> start)
    {
        if (
            start.Length < HeaderLength
            || !start.StartsWith("RIFF"u8)
            || !start[8..12].SequenceEqual("WEBP"u8)
        )
            return null;
        var kind = start[12..16];
        if (kind.SequenceEqual("VP8X"u8))
            return ImageSize.Of(ThreeBytes(start[24..]) + 1, ThreeBytes(start[27..]) + 1);
        if (kind.SequenceEqual("VP8L"u8) && start[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(start[21..]);
            return ImageSize.Of((bits & FourteenBits) + 1, ((bits >> 14) & FourteenBits) + 1);
        }
        return
            kind.SequenceEqual("VP8 "u8)
            && start[23..26].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? ImageSize.Of(
                BinaryPrimitives.ReadUInt16LittleEndian(start[26..]) & FourteenBits,
                BinaryPrimitives.ReadUInt16LittleEndian(start[28..]) & FourteenBits
            )
            : null;
    }

    private static int ThreeBytes(ReadOnlySpan<byte> at) => at[0] | (at[1] << 8) | (at[2] << 16);
}
