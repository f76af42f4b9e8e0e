namespace Daymark.Diagnostics;

/// <summary>The text of one source file, able to say at which line and column an offset stands.</summary>
internal sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;

    /// <summary>Path relative to the site folder, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The place of a character. Offsets outside the text are moved to its ends.</summary>
    public SourceLocation AtOffset(int offset, int length = 1)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return At(line + 1, offset - LineStarts[line] + 1, length);
    }

    /// <summary>The place with this 1-based line and column.</summary>
    public SourceLocation At(int line, int column, int length = 1) =>
        new(Path, line, column, Line(line), Math.Max(1, length));

    /// <summary>The text of a 1-based line without its end; null when there is no such line.</summary>
    public string? Line(int line)
    {
        if (line < 1 || line > LineStarts.Length)
            return null;
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var ends =
                text[i] == '\n'
                || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (ends)
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
