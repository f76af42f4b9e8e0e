using System.Globalization;
using System.Text;

namespace Daymark.Model.Unicode;

/// <summary>Lower case as Unicode maps it, letter by letter and the same for every language.</summary>
internal static class LowerCase
{
    private const int DottedCapitalI = 0x130;
    private const char Sigma = 'σ';
    private const char FinalSigma = 'ς';

    /// <summary>The lower case of a letter; the Turkish capital I with a dot is a plain i, without a dot upon its dot.</summary>
    public static string Of(Rune rune) =>
        rune.Value == DottedCapitalI ? "i" : Rune.ToLowerInvariant(rune).ToString();

    /// <summary>The Greek sigma that ends a word has a form of its own, which capitals do not tell (Unicode, SpecialCasing).</summary>
    public static void EndSigmas(StringBuilder words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] != Sigma || !char.IsLetter(words[i - 1]))
                continue;
            if (i + 1 == words.Length || !char.IsLetterOrDigit(words[i + 1]))
                words[i] = FinalSigma;
        }
    }

    public static bool IsLetterOrDigit(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;

    /// <summary>Accents and vowel signs, which stand with the letter before them.</summary>
    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
