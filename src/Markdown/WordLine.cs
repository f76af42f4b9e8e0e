using System.Buffers;

namespace Daymark.Markdown;

/// <summary>One line of words: white space becomes one space, and there is none at its beginning.</summary>
internal ref struct WordLine(Span<char> room)
{
    private const string White = " \t\n\r\f";

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\t\n\r\f");

    private readonly Span<char> room = room;
    private int length;

    public void Append(ReadOnlySpan<char> piece)
    {
        while (piece.Length > 0)
        {
            // Single spaces are common, and stay.
            var end = piece.IndexOfAny(LineEnds);
            var run = end < 0 ? piece : piece[..end];
            if (run.IndexOf("  ") is >= 0 and var twice)
                run = piece[..(end = twice + 1)];
            if (run is [' ', .. var rest] && EndsWord)
                run = rest;
            run.CopyTo(room[length..]);
            length += run.Length;
            if (end < 0)
                return;
            if (!EndsWord)
                room[length++] = ' ';
            piece = piece[end..].TrimStart(White);
        }
    }

    /// <summary>The line without the space at its end.</summary>
    public readonly ReadOnlySpan<char> Trimmed() =>
        room[..(length > 0 && room[length - 1] == ' ' ? length - 1 : length)];

    private readonly bool EndsWord => length == 0 || room[length - 1] == ' ';
}
