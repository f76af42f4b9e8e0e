using System.Text;

namespace Daymark.Model.Unicode;

/// <summary>
/// Normal form C (Unicode Standard Annex 15): one spelling for each text, however its accents were typed or a disk stored
/// them. The runtime's own does nothing without the tables of the machine, which differ.
/// </summary>
internal static class Nfc
{
    /// <summary>Below it every character is in normal form, and so is a text of them.</summary>
    private const char FirstDoubt = '\u0300';

    /// <summary>The text in normal form C; the same object when it is so already. Lone surrogates stay.</summary>
    public static string Of(string text)
    {
        if (!MayChange(text))
            return text;
        var points = Composition.Compose(Decomposition.Of(text));
        var result = new StringBuilder(text.Length);
        foreach (var point in points)
        {
            if (Rune.TryCreate(point, out var rune))
                result.Append(rune.ToString());
            else
                result.Append((char)point);
        }
        return result.ToString();
    }

    private static bool MayChange(string text)
    {
        var start = text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstDoubt - 1));
        if (start < 0)
            return false;
        for (var i = start; i < text.Length; i++)
        {
            var point = Decomposition.PointAt(text, ref i);
            if (Ranges.Find(NormalTable.DoubtFirst, NormalTable.DoubtLast, point) >= 0)
                return true;
        }
        return false;
    }
}
