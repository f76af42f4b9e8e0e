using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>Files that are not UTF-8 are errors at the byte, never a page with question marks.</summary>
public sealed class OtherEncodings
{
    private static readonly byte[] Front =
        "---\ntitle: A\ndate: 2021-09-01\nsummary: S\nauthors: B\n---\nline\n"u8.ToArray();

    [Fact]
    public void A_byte_of_another_encoding_is_named_by_line_and_column()
    {
        var problem = Assert.Single(
            Post([.. Front, .. "é caf"u8, 0xE9, .. " au lait\n"u8]).Problems
        );

        Assert.Equal("DM0102", problem.Kind.Code);
        Assert.Equal("posts/a.md:8:6", problem.Location!.ToString());
    }

    [Fact]
    public void The_place_is_right_behind_a_byte_order_mark_and_windows_line_ends()
    {
        var text = Encoding.UTF8.GetString(Front).Replace("\n", "\r\n", StringComparison.Ordinal);
        var problem = Assert.Single(
            Post([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text), .. "caf"u8, 0xE9]).Problems
        );

        Assert.Equal("posts/a.md:8:4", problem.Location!.ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void A_character_cut_off_or_forged_is_an_error_where_it_starts(byte[] bad)
    {
        var problem = Assert.Single(Post([.. Front, .. "ab"u8, .. bad]).Problems);

        Assert.Equal("posts/a.md:8:3", problem.Location!.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf_16_is_an_error_that_says_so(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var problem = Assert.Single(
            Post([.. encoding.GetPreamble(), .. encoding.GetBytes("---\ntitle: A\n---\n")]).Problems
        );

        Assert.Equal("posts/a.md:1", problem.Location!.ToString());
        Assert.Contains("UTF-16", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("templates/post.html")]
    [InlineData("data/x.yml")]
    [InlineData("pages/x.md")]
    public void It_is_so_in_every_text_file(string path)
    {
        var site = TestSite.Build(
            new Dictionary<string, byte[]>
            {
                ["site.yml"] = "title: H\n"u8.ToArray(),
                ["posts/2021-09-01-a.md"] = "# A\n"u8.ToArray(),
                [path] = [.. "# x\n# y"u8, 0xFF],
            }
        );

        Assert.Equal($"{path}:2:4", Assert.Single(site.Problems).Location!.ToString());
    }

    private static TestSite Post(byte[] bytes) =>
        TestSite.Build(
            new Dictionary<string, byte[]>
            {
                ["site.yml"] = "title: H\n"u8.ToArray(),
                ["posts/a.md"] = bytes,
            }
        );
}
