using System.Text;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Check;

/// <summary>A file that a person typed, searched for what came out wrong.</summary>
internal sealed class TypedSource(string path, Func<byte[]> bytes, Func<SourceText> text)
{
    public static TypedSource Of(PostSource post) =>
        new(post.Path, () => post.File.Bytes, post.Text);

    public static TypedSource Of(AssetFile file) =>
        new(
            file.Path,
            () => Bytes(file),
            () => new SourceText(file.Path, Encoding.UTF8.GetString(Bytes(file)))
        );

    public string Path { get; } = path;

    /// <summary>Where one of the spellings stands as a whole word; null when none does.</summary>
    public SourceLocation? Find(IReadOnlyList<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            // Most files hold none of them, and bytes are searched much faster than they are decoded.
            if (
                spelling.Length == 0
                || bytes().AsSpan().IndexOf(Encoding.UTF8.GetBytes(spelling)) < 0
            )
                continue;
            var source = text();
            for (
                var at = 0;
                (at = source.Text.IndexOf(spelling, at, StringComparison.Ordinal)) >= 0;
                at++
            )
            {
                if (
                    IsEnd(source.Text, at - 1, spelling[0])
                    && IsEnd(source.Text, at + spelling.Length, spelling[^1])
                )
                    return source.AtOffset(at, spelling.Length);
            }
        }
        return null;
    }

    /// <summary>The place of a key of its front matter, or its first line.</summary>
    public SourceLocation Key(string name)
    {
        var source = text();
        for (var line = 1; line < 200 && source.Line(line) is { } words; line++)
        {
            if (words.StartsWith(name + ":", StringComparison.Ordinal))
                return source.At(line, 1, name.Length);
        }
        return new SourceLocation(Path);
    }

    private static byte[] Bytes(AssetFile file)
    {
        using var source = file.Open();
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Whether an address or word does not go on there: <c>/a</c> is not found in <c>/about/</c>.</summary>
    private static bool IsEnd(string text, int at, char edge) =>
        at < 0
        || at >= text.Length
        || !(char.IsLetterOrDigit(edge) || edge is '/' or '-' or '_' or '#' or '.')
        || !(char.IsLetterOrDigit(text[at]) || text[at] is '/' or '-' or '_' or '%');
}
