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
}
