using Daymark.Tests.Support;

namespace Daymark.Tests.Files;

/// <summary>Files that are published as they are pass through in pieces.</summary>
[Collection(Alone.Name)]
public sealed class LargeFiles
{
    private const long Length = 200 * 1024 * 1024;

    [Fact]
    public async Task Are_copied_without_being_held_in_memory()
    {
        using var site = SiteOnDisk.Plain();
        site.Write("static/big.bin", "");
        await using (var file = File.OpenWrite(site.At("static/big.bin")))
            file.SetLength(Length);
        // The head of a picture of 20,000 by 20,000, and nothing behind it.
        site.Write(
            "static/big.png",
            [
                0x89,
                .. "PNG\r\n\x1A\n"u8,
                0,
                0,
                0,
                13,
                .. "IHDR"u8,
                0,
                0,
                0x4E,
                0x20,
                0,
                0,
                0x4E,
                0x20,
            ]
        );
        site.Write("posts/2021-09-02-b.md", "# B\n![a picture](/big.png)\n");
        await SiteOnDisk.Plain().BuildWell();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await site.BuildWell();

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Length / 4);
        Assert.Equal(Length, new FileInfo(site.At("output/big.bin")).Length);
        Assert.Contains(
            "width=\"20000\"",
            site.Read("output/2021/09/b/index.html"),
            StringComparison.Ordinal
        );
    }
}
