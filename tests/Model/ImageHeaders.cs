using System.Buffers.Binary;
using System.Text;
using CsCheck;
using Daymark.Model;
using Daymark.Model.Images;

namespace Daymark.Tests.Model;

/// <summary>Headers are built here by the letter of each format's specification.</summary>
public sealed class ImageHeaders
{
    private static readonly byte[] Frame =
    [
        0xFF,
        0xC0,
        0,
        17,
        8,
        0x01,
        0x2C,
        0x02,
        0x58,
        3,
        1,
        0x22,
        0,
        2,
        0x11,
        1,
        3,
        0x11,
        1,
    ];

    /// <summary>One picture of each format, 600 pixels wide and 300 high.</summary>
    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["png"] = Png(600, 300),
        ["gif"] = [.. "GIF89a"u8, 0x58, 0x02, 0x2C, 0x01, 0, 0, 0],
        ["webp, extended"] = Webp("VP8X", [0, 0, 0, 0, 0x57, 0x02, 0, 0x2B, 0x01, 0]),
        ["webp, lossless"] = Webp("VP8L", [0x2F, 0x57, 0xC2, 0x4A, 0x00, 0, 0, 0, 0, 0]),
        ["webp, lossy"] = Webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x58, 0x02, 0x2C, 0x01]),
        ["jpeg"] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, .. Frame],
        ["jpeg, progressive"] = [0xFF, 0xD8, 0xFF, 0xDB, 0, 3, 1, 0xFF, 0xFF, 0xC2, .. Frame[2..]],
        ["jpeg, turned"] = Turned(littleEndian: true),
        ["jpeg, turned, big-endian"] = Turned(littleEndian: false),
        ["jpeg, large Exif"] = [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, .. new byte[65_533], .. Frame],
        ["avif"] = Avif(("ispe", Sides(64, 64)), ("ispe", Sides(600, 300))),
        ["avif, turned"] = Avif(("ispe", Sides(300, 600)), ("irot", [1])),
        ["svg"] = Svg("width='600' height='300'"),
        ["svg, units"] = Svg("width='450pt' height='3.125in'"),
        ["svg, view box"] = Svg("viewBox='0 0 600 300'"),
        ["svg, relative size"] = Svg("width='100%' height='auto' viewBox='0,0, 600 300'"),
        ["svg, with preamble"] = Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600px\" height=\"300px\"><g>"
        ),
    };

    public static TheoryData<string> Names() => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_format_says_its_size(string name)
    {
        var turnedOnly = name.StartsWith("jpeg, turned", StringComparison.Ordinal);

        Assert.Equal(
            turnedOnly ? new ImageSize(300, 600) : new ImageSize(600, 300),
            ImageHeader.Size(Files[name])
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_cut_off_anywhere_has_a_size_or_none(string name)
    {
        var file = Files[name];
        var step = Math.Max(1, file.Length / 500);
        for (var length = 0; length < file.Length; length += step)
            Assert.InRange(ImageHeader.Size(file.AsSpan(0, length))?.Width ?? 600, 64, 600);
    }

    [Fact]
    public void Bytes_changed_at_random_do_no_harm() =>
        Gen.Select(
                Gen.Int[0, Files.Count - 1],
                Gen.Int[0, 200],
                Gen.Byte,
                Gen.Int[0, 200],
                Gen.Byte
            )
            .Sample(
                (file, at, value, other, another) =>
                {
                    var bytes = Files.Values.ElementAt(file).ToArray();
                    bytes[at % bytes.Length] = value;
                    bytes[other % bytes.Length] = another;
                    return ImageHeader.Size(bytes) is not { Width: <= 0 } and not { Height: <= 0 };
                },
                iter: 20_000
            );

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 0)]
    [InlineData(2_000_000_000, 1)]
    public void A_size_that_no_picture_has_is_none(int width, int height) =>
        Assert.Null(ImageHeader.Size(Png(width, height)));

    [Theory]
    [InlineData("<html><svg width='1' height='1'></svg></html>")]
    [InlineData("<svg width='1' height='1'>")]
    [InlineData(
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' width='&a;' height='1'>"
    )]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='nan' height='1e999'>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 -5 1'>")]
    [InlineData("plain text")]
    public void What_is_no_picture_has_no_size(string text) =>
        Assert.Null(ImageHeader.Size(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_file_is_opened_once_however_often_it_is_shown()
    {
        var opened = 0;
        var file = new AssetFile(
            "static/a.png",
            24,
            () =>
            {
                opened++;
                return new MemoryStream(Png(600, 300));
            }
        );
        var sizes = new ImageSizes([new PublishedAsset(file, SitePath.Of("a.png"))]);

        Assert.Equal(0, opened);
        Assert.Equal(new ImageSize(600, 300), sizes.Of("a.png"));
        Assert.Equal(new ImageSize(600, 300), sizes.Of("a.png"));
        Assert.Null(sizes.Of("b.png"));
        Assert.Equal(1, opened);
    }

    [Fact]
    public void A_file_that_cannot_be_read_has_no_size()
    {
        var file = new AssetFile("static/a.png", 24, () => throw new IOException("gone"));

        Assert.Null(new ImageSizes([new PublishedAsset(file, SitePath.Of("a.png"))]).Of("a.png"));
    }

    internal static byte[] Png(int width, int height) =>
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            0x0A,
            0,
            0,
            0,
            13,
            .. "IHDR"u8,
            .. Sides(width, height)[4..],
            8,
            6,
            0,
            0,
            0,
        ];

    private static byte[] Webp(string kind, byte[] rest) =>
        [
            .. "RIFF"u8,
            0,
            0,
            0,
            0,
            .. "WEBP"u8,
            .. Encoding.ASCII.GetBytes(kind),
            10,
            0,
            0,
            0,
            .. rest,
        ];

    private static byte[] Svg(string attributes) =>
        Encoding.UTF8.GetBytes(
            $"<svg xmlns='http://www.w3.org/2000/svg' {attributes}><path/></svg>"
        );

    /// <summary>As a property of AVIF writes them: four zeros, width, height.</summary>
    private static byte[] Sides(int width, int height)
    {
        var bytes = new byte[12];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), height);
        return bytes;
    }

    private static byte[] Box(string kind, params byte[][] content)
    {
        byte[] inner = [.. content.SelectMany(part => part)];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, inner.Length + 8);
        return [.. length, .. Encoding.ASCII.GetBytes(kind), .. inner];
    }

    private static byte[] Avif(params (string Kind, byte[] Content)[] properties) =>
        [
            .. Box("ftyp", "avif"u8.ToArray(), [0, 0, 0, 0]),
            .. Box(
                "meta",
                [0, 0, 0, 0],
                Box("hdlr", [0]),
                Box("iprp", Box("ipco", [.. properties.Select(p => Box(p.Kind, p.Content))]))
            ),
        ];

    private static byte[] Turned(bool littleEndian)
    {
        byte[] tiff = littleEndian
            ? [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
            : [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0];
        byte[] exif = [.. "Exif"u8, 0, 0, .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. Frame];
    }
}
