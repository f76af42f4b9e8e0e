using System.Globalization;
using System.Text;

namespace Daymark.Cli;

/// <summary>How many columns of a terminal a text takes: two for what Unicode calls wide (UAX #11), none for marks.</summary>
internal static class TerminalWidth
{
    /// <summary>Blocks of wide characters, from first to last.</summary>
    private static readonly IReadOnlyList<(int First, int Last)> Wide =
    [
        (0x1100, 0x115F), // Hangul letters that begin a syllable
        (0x2E80, 0x303E), // radicals, ideographic punctuation
        (0x3041, 0xA4CF), // kana, CJK ideographs, Yi
        (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), // Hangul syllables
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), // full-width forms
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), // emoji
        (0x1F680, 0x1F6FF),
        (0x1F900, 0x1FAFF),
        (0x20000, 0x3FFFD), // further ideographs
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
            ? 0
        : Wide.Any(block => rune.Value >= block.First && rune.Value <= block.Last) ? 2
        : 1;
}
