using System.Text;

namespace Daymark.Outputs;

/// <summary>Breaks a text into few lines of about one length, for pictures, which cannot flow.</summary>
internal static class TextLines
{
    /// <summary>Signs that may not begin a line in Chinese and Japanese.</summary>
    private const string Closing = "、。，．！？：；）」』】〉》〕ー々…";

    /// <summary>As few lines as fit a width, in parts of the font's size; more width is taken rather than more lines than allowed.</summary>
    public static IReadOnlyList<string> Of(string text, double width, int mostLines)
    {
        var pieces = Pieces(text);
        if (pieces.Count == 0)
            return [];
        var (low, high) = (
            pieces.Max(piece => TextWidth.Of(piece.TrimEnd(' '))),
            TextWidth.Of(text) + 1
        );
        var lines = Fill(pieces, Math.Max(low, width)).Count;
        var allowed = Math.Min(lines, mostLines);
        // The narrowest width that needs no more lines makes them about equally long.
        while (high - low > 0.25)
        {
            var middle = (low + high) / 2;
            if (Fill(pieces, middle).Count <= allowed)
                high = middle;
            else
                low = middle;
        }
        return Fill(pieces, high);
    }

    private static List<string> Fill(IReadOnlyList<string> pieces, double width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0.0;
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && used + TextWidth.Of(piece.TrimEnd(' ')) > width)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                used = 0;
            }
            line.Append(piece);
            used += TextWidth.Of(piece);
        }
        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    /// <summary>What a line may not break within: words with the space after them, and single signs of scripts without spaces.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var words = text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var piece = new StringBuilder();
            var afterSquare = false;
            foreach (var rune in word.EnumerateRunes())
            {
                var square = TextWidth.IsSquare(rune);
                if (piece.Length > 0 && (square || afterSquare) && !IsClosing(rune))
                {
                    pieces.Add(piece.ToString());
                    piece.Clear();
                }
                piece.Append(rune);
                afterSquare = square;
            }
            pieces.Add(piece.Append(' ').ToString());
        }
        return pieces;
    }

    private static bool IsClosing(Rune rune) =>
        rune.IsBmp && Closing.Contains((char)rune.Value, StringComparison.Ordinal);
}
