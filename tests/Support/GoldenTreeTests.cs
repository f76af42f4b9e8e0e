using System.Text;
using Xunit.Sdk;

namespace Daymark.Tests.Support;

public sealed class GoldenTreeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_files_pass()
    {
        Expect(("index.html", "a\n"), ("posts/a/index.html", "b\n"));
        GoldenTree.Verify(
            Files(("posts/a/index.html", "b\n"), ("index.html", "a\n")),
            _folder.Path,
            update: false
        );
    }

    [Fact]
    public void Missing_extra_and_different_files_are_told_in_one_failure()
    {
        Expect(("a.html", "a\n"), ("b.html", "old\n"), ("same.html", "s\n"));
        var message = Failure(("b.html", "new\n"), ("deep/c.html", "c\n"), ("same.html", "s\n"));
        Assert.Contains("3 of the files differ", message, StringComparison.Ordinal);
        Assert.Contains(
            "\nmissing: a.html\nextra: deep/c.html\ndifferent: b.html\n",
            message,
            StringComparison.Ordinal
        );
        Assert.Contains("\n-old\n+new", message, StringComparison.Ordinal);
        Assert.DoesNotContain("same.html", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\n", "a\n", "byte 1")]
    [InlineData("\uFEFFa\n", "a\n", "byte 0")]
    [InlineData("a\0b", "a\0c", "byte 2")]
    public void A_difference_that_no_line_shows_is_told_in_bytes(
        string expected,
        string actual,
        string place
    )
    {
        Expect(("a", expected));
        Assert.Contains(
            $"the first difference at {place}",
            Failure(("a", actual)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Long_differences_are_cut()
    {
        Expect(("a", string.Concat(Enumerable.Range(0, 500).Select(i => $"{i}\n"))));
        var message = Failure(("a", "none\n"));
        Assert.Contains("more lines", message, StringComparison.Ordinal);
        Assert.True(message.Split('\n').Length < 50);
    }

    [Fact]
    public void An_update_makes_the_folder_equal()
    {
        Expect(("gone/a.html", "a\n"), ("b.html", "old\n"));
        var files = Files(("b.html", "new\r\n"), ("deep/c.bin", "\0"));
        GoldenTree.Verify(files, _folder.Path, update: true);
        GoldenTree.Verify(files, _folder.Path, update: false);
        Assert.False(File.Exists(_folder.At("gone/a.html")));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("a\\b")]
    public void A_path_that_leads_out_is_refused_before_anything_is_written(string path)
    {
        Assert.Throws<TrueException>(() =>
            GoldenTree.Verify(Files(("a", "a"), (path, "b")), _folder.Path, update: true)
        );
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private string Failure(params (string, string)[] actual) =>
        Assert
            .Throws<FailException>(() =>
                GoldenTree.Verify(Files(actual), _folder.Path, update: false)
            )
            .Message;

    private void Expect(params (string Path, string Text)[] files)
    {
        foreach (var (path, bytes) in Files(files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.At(path))!);
            File.WriteAllBytes(_folder.At(path), bytes);
        }
    }

    private static Dictionary<string, byte[]> Files(params (string Path, string Text)[] files) =>
        files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text));
}
