using System.Globalization;
using System.Text;

namespace Daymark.Outputs;

/// <summary>
/// How wide a text will be in the fonts that systems come with, in parts of the font's size. No font is at hand when a site is
/// built, so these are averages by kind of character, rather too wide than too narrow: nothing may be cut.
/// </summary>
internal static class TextWidth
{
    private const double Narrow = 0.36;
    private const double Lower = 0.61;
    private const double Upper = 0.78;
    private const double Broad = 0.96;
    private const double Square = 1.04;

    /// <summary>Scripts whose letters are broader than Latin ones: Devanagari to Georgian, Ethiopic, Khmer and their neighbours.</summary>
    private const double Indic = 0.72;

    private const double Emoji = 1.4;

    public static double Of(string text) => text.EnumerateRunes().Sum(Of);

    public static double Of(Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format:
                return 0;
        }
        return rune.Value switch
        {
            'm'
            or 'w'
            or 'M'
            or 'W'
            or '@'
            or '%'
            or '—'
            or '…'
            or 'Ж'
            or 'Ш'
            or 'Щ'
            or 'Ю'
            or 'ж'
            or 'ш'
            or 'щ'
            or 'ю'
            or 'ы'
            or 'м'
            or 'Ф'
            or 'ф'
            or 'Ы' => Broad,
            'i'
            or 'j'
            or 'l'
            or 'I'
            or '.'
            or ','
            or ':'
            or ';'
            or '\''
            or '!'
            or '|'
            or ' '
            or '\u00a0'
            or '\u202f'
            or '’'
            or '('
            or ')'
            or '['
            or ']'
            or 't'
            or 'f'
            or 'r' => Narrow,
            // Emoji and old scripts, then rarer ideographs.
            >= 0x1f000 and < 0x20000 => Emoji,
            >= 0x20000 => Square,
            _ when IsSquare(rune) => Square,
            >= 0x0900 and < 0x1100 or >= 0x1200 and < 0x1e00 => Indic,
            _ => Rune.IsUpper(rune) ? Upper : Lower,
        };
    }

    /// <summary>Chinese, Japanese and Korean signs, and forms as wide as they: a line may break between any two of them.</summary>
    public static bool IsSquare(Rune rune) =>
        rune.Value
            is >= 0x1100
                and <= 0x115f
                or >= 0x2e80
                and <= 0xa4cf
                or >= 0xac00
                and <= 0xd7a3
                or >= 0xf900
                and <= 0xfaff
                or >= 0xfe30
                and <= 0xfe6f
                or >= 0xff00
                and <= 0xff60
                or >= 0x20000;
}
