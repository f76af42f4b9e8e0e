using System.Globalization;

namespace Daymark.Model;

/// <summary>An opaque sRGB colour.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    private static readonly Color Black = new(0, 0, 0);
    private static readonly Color White = new(255, 255, 255);

    /// <summary>
    /// Relative luminance, 0 for black to 1 for white: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. No channel of
    /// eight bits lies between its threshold and the one (0.03928) that earlier versions had.
    /// </summary>
    public double Luminance =>
        0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>
    /// A colour as CSS writes it in hex: three or six digits behind a hash, capital or small; false for every other text.
    /// </summary>
    public static bool TryParse(string text, out Color color)
    {
        color = Black;
        if (
            text.Length is not (4 or 7)
            || text[0] != '#'
            || !text.Skip(1).All(char.IsAsciiHexDigit)
        )
            return false;
        var digits = text[1..];
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        var number = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        color = new Color((byte)(number >> 16), (byte)(number >> 8), (byte)number);
        return true;
    }

    /// <summary>The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.</summary>
    public double Contrast(Color other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The least of its contrasts with several grounds.</summary>
    public double Contrast(IReadOnlyList<Color> grounds) => grounds.Min(Contrast);

    /// <summary>The nearest colour on the way to black that has a contrast with all grounds; black when none has.</summary>
    public Color Darkened(IReadOnlyList<Color> grounds, double contrast) =>
        Towards(Black, grounds, contrast);

    /// <summary>The nearest colour on the way to white that has a contrast with all grounds; white when none has.</summary>
    public Color Lightened(IReadOnlyList<Color> grounds, double contrast) =>
        Towards(White, grounds, contrast);

    /// <summary>Six small hex digits behind a hash.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");

    private Color Towards(Color end, IReadOnlyList<Color> grounds, double contrast)
    {
        for (var step = 0; step < byte.MaxValue; step++)
        {
            var mixed = Mixed(end, step);
            if (mixed.Contrast(grounds) >= contrast)
                return mixed;
        }
        return end;
    }

    private Color Mixed(Color other, int step) =>
        new(
            Mixed(Red, other.Red, step),
            Mixed(Green, other.Green, step),
            Mixed(Blue, other.Blue, step)
        );

    private static byte Mixed(byte from, byte to, int step) =>
        (byte)(from + (to - from) * step / byte.MaxValue);

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
