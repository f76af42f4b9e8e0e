using System.Text;

namespace Daymark.Outputs;

/// <summary>Content lines of iCalendar (RFC 5545 section 3.1): CRLF, folded at 75 octets, never within a character.</summary>
internal sealed class CalendarText
{
    private const int Longest = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line whose value is written as it is.</summary>
    public void Line(string name, string value)
    {
        var room = Longest;
        Fold(name, ref room);
        Fold(":", ref room);
        Fold(value, ref room);
        text.Append("\r\n");
    }

    private void Fold(string part, ref int room)
    {
        for (var at = 0; at < part.Length; )
        {
            Rune.DecodeFromUtf16(part.AsSpan(at), out var rune, out var length);
            if (rune.Utf8SequenceLength > room)
            {
                text.Append("\r\n ");
                // The space that marks the line as folded counts too.
                room = Longest - 1;
            }
            text.Append(part, at, length);
            room -= rune.Utf8SequenceLength;
            at += length;
        }
    }

    /// <summary>A line whose value is a text (section 3.3.11).</summary>
    public void TextLine(string name, string value) => Line(name, Escape(value));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>The backslash first, or it would escape the escapes. Other control characters may not stand in a text.</summary>
    private static string Escape(string value) =>
        string.Concat(
            value
                .ReplaceLineEndings("\n")
                .Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace(";", "\\;", StringComparison.Ordinal)
                .Replace(",", "\\,", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal)
                .Where(c => !char.IsControl(c) || c == '\t')
        );
}
