using System.Text;
using System.Text.Unicode;
using Daymark.Diagnostics;

namespace Daymark.Model;

/// <summary>A text file of the site, kept as its bytes: half the size of its text, and nothing is read twice.</summary>
/// <param name="Path">Relative to the site folder, with forward slashes.</param>
internal sealed record SourceFile(string Path, byte[] Bytes)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The name without folders and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The text with line ends as LF and without byte order mark; null, and a problem, when it is not UTF-8.</summary>
    public SourceText? Decode(ProblemList problems)
    {
        if (Bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(FileProblems.Utf16(new SourceLocation(Path, 1)));
            return null;
        }
        try
        {
            return new SourceText(Path, WithLineFeeds(Strict.GetString(WithoutMark(Bytes))));
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(FileProblems.NotUtf8(BadByte(e)));
            return null;
        }
    }

    /// <summary>
    /// As <see cref="Decode"/>, but of a file that begins with front matter only this: what is after it is needed much later,
    /// if at all.
    /// </summary>
    public SourceText? DecodeFrontMatter(ProblemList problems)
    {
        var bytes = WithoutMark(Bytes);
        return FrontMatterLength(bytes) is var length && length > 0 && Utf8.IsValid(bytes)
            ? new SourceText(Path, WithLineFeeds(Strict.GetString(bytes[..length])))
            : Decode(problems);
    }

    /// <summary>
    /// The text of <see cref="Decode"/> from an offset on, if it begins right after the front matter; null where only the whole
    /// text tells.
    /// </summary>
    /// <param name="start">Where the body begins in the text of a file that could be read.</param>
    public string? DecodeBody(int start)
    {
        var bytes = WithoutMark(Bytes);
        var length = FrontMatterLength(bytes);
        return
            length > 0
            && !bytes.Contains((byte)'\r')
            && Strict.GetCharCount(bytes[..length]) == start
            ? Strict.GetString(bytes[length..])
            : null;
    }

    /// <summary>Where the line of the closing fence ends; 0 unless the file begins with the opening one.</summary>
    private static int FrontMatterLength(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("---"u8))
            return 0;
        for (var at = 0; bytes[at..].IndexOf((byte)'\n') is var line && line >= 0; )
        {
            at += line + 1;
            var rest = bytes[at..];
            if (!rest.StartsWith("---"u8) && !rest.StartsWith("..."u8))
                continue;
            var end = rest.IndexOf((byte)'\n');
            if (rest[3..(end < 0 ? rest.Length : end)].Trim(" \t\r"u8).IsEmpty)
                return end < 0 ? bytes.Length : at + end + 1;
        }
        return 0;
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) =>
        bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;

    /// <summary>Not ReplaceLineEndings: to that, form feeds and Unicode's line separators are line ends too.</summary>
    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    private SourceLocation BadByte(DecoderFallbackException e)
    {
        var mark = Bytes.Length - WithoutMark(Bytes).Length;
        var before = Bytes.AsSpan(0, Math.Clamp(e.Index + mark, 0, Bytes.Length));
        var start = before.LastIndexOf((byte)'\n') + 1;
        var length = Bytes.AsSpan(start).IndexOf((byte)'\n');
        var line = Bytes.AsSpan(start, length < 0 ? Bytes.Length - start : length);
        return new SourceLocation(
            Path,
            before.Count((byte)'\n') + 1,
            Encoding.UTF8.GetCharCount(before[start..]) + 1,
            Encoding.UTF8.GetString(line).TrimEnd('\r')
        );
    }
}
