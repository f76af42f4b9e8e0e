using System.Text;
using CsCheck;
using Daymark.Diagnostics;
using Daymark.Model;
using Daymark.Yaml;

namespace Daymark.Tests.Yaml;

/// <summary>A body decoded by itself is what follows the front matter in the text of the whole file.</summary>
public sealed class BodiesByThemselves
{
    private static readonly string[] Lines =
    [
        "---",
        "--- \t",
        "---\u00A0",
        "...",
        "----",
        "title: a",
        "title: ж",
        "# Ä",
        "",
        "😀",
    ];

    private static readonly Gen<string> File = Gen.Select(
        Gen.Bool,
        Gen.Select(
            Gen.Int[0, Lines.Length - 1],
            Gen.Int[0, 5]
                .Select(i =>
                    i < 4 ? "\n"
                    : i < 5 ? "\r\n"
                    : "\r"
                ),
            (line, end) => Lines[line] + end
        ).Array[0, 9],
        (mark, lines) => (mark ? "\uFEFF" : "") + "---\ntitle: x\n" + string.Concat(lines)
    );

    [Fact]
    public void Whatever_the_fences_line_ends_and_marks() =>
        File.Sample(text => Holds(text), iter: 20_000);

    [Fact]
    public void Also_of_files_without_front_matter() => Assert.True(Holds("# Ä\n---\ntext"));

    private static bool Holds(string text)
    {
        var file = new SourceFile("posts/2024-01-01-a.md", Encoding.UTF8.GetBytes(text));
        return FrontMatterReader.Read(file, new ProblemList()) is not { } post
            || post.Body() == post.Text().Text[post.BodyStart..];
    }
}
