using System.Text;
using Daymark.Tests.Support;

namespace Daymark.Tests.Yaml;

/// <summary>Editors on Windows put a byte order mark in front of UTF-8.</summary>
public sealed class ByteOrderMarks
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void A_mark_in_front_of_any_text_file_is_no_content()
    {
        var marked = Files(Mark);
        var plain = Files([]);

        Assert.Empty(marked.ProblemLines);
        Assert.Equal(
            "Marked",
            marked.Html("2024/01/a/index.html").QuerySelector("h1")!.TextContent
        );
        Assert.DoesNotContain(
            "title: Marked",
            marked["2024/01/a/index.html"],
            StringComparison.Ordinal
        );
        Assert.All(marked.Files, file => Assert.Equal(-1, file.Value.AsSpan().IndexOf(Mark)));
        Assert.Equal(plain.Files.Keys.Order(), marked.Files.Keys.Order());
        Assert.All(plain.Files, file => Assert.Equal(file.Value, marked.Files[file.Key]));
    }

    private static TestSite Files(byte[] mark) =>
        TestSite.Build(
            new Dictionary<string, byte[]>
            {
                ["site.yml"] = [.. mark, .. "title: Harbour\n"u8],
                ["posts/a.md"] =
                [
                    .. mark,
                    .. "---\ntitle: Marked\ndate: 2024-01-02\n---\nHello\n"u8,
                ],
                ["templates/post.html"] =
                [
                    .. mark,
                    .. Encoding.UTF8.GetBytes("<h1>{{ post.title }}</h1>{{ post.content }}"),
                ],
                ["data/x.json"] = [.. mark, .. "{\"a\": 1}"u8],
            },
            date: "2024-02-01"
        );
}
