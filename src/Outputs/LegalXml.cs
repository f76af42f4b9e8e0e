using System.Text;
using System.Xml;

namespace Daymark.Outputs;

/// <summary>Makes a text fit for XML 1.0, which cannot hold all characters, not even escaped.</summary>
internal static class LegalXml
{
    /// <summary>The text with the replacement character for each one that XML forbids.</summary>
    public static string Of(string text)
    {
        var legal = new StringBuilder(text.Length);
        // A surrogate without its other half comes out of this as the replacement character, too.
        foreach (var rune in text.EnumerateRunes())
            legal.Append(
                rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune
            );
        return legal.ToString();
    }

    /// <summary>The text without the characters that XML forbids.</summary>
    public static string Without(string text)
    {
        if (IsLegal(text))
            return text;
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                legal.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                legal.Append(text, i++, 2);
        }
        return legal.ToString();
    }

    private static bool IsLegal(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
                return false;
        }
        return true;
    }
}
