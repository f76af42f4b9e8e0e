namespace Daymark.Outputs;

/// <summary>Where the words of a badge stand, in pixels.</summary>
/// <param name="Number">The large number; null when the sentence has none.</param>
/// <param name="NumberSize">Its font size: smaller where it is long ("3 years, 6 months, 16 days").</param>
/// <param name="Lines">The sentence, or what follows the number in it.</param>
internal sealed record BadgeLayout(
    string? Number,
    int NumberSize,
    IReadOnlyList<string> Lines,
    string Day,
    int Width,
    int Height
)
{
    public const int Padding = 16;
    public const int TextSize = 16;
    public const int LineHeight = 22;
    public const int DaySize = 12;

    private const int LargestNumber = 44;
    private const int SmallestNumber = 22;
    private const int MostLines = 3;

    /// <summary>Texts are set within this where they can be.</summary>
    private const double Column = 300;

    /// <summary>Bold letters are wider than the table's.</summary>
    private const double Bold = 1.1;

    /// <summary>The base line of the number, from the top.</summary>
    public int NumberBase => Padding + NumberSize * 4 / 5;

    /// <summary>The base line of a line of the sentence, from the top.</summary>
    public int LineBase(int line) =>
        Padding + (Number is null ? 0 : NumberSize + 4) + line * LineHeight + TextSize;

    /// <summary>The base line of the day, from the top.</summary>
    public int DayBase => Height - Padding;

    public static BadgeLayout Of(string? number, string sentence, string day)
    {
        var numberWidth = number is null ? 0 : TextWidth.Of(number) * Bold;
        var size = Math.Clamp(
            (int)(Column / Math.Max(1, numberWidth)),
            SmallestNumber,
            LargestNumber
        );
        var lines = TextLines.Of(sentence, Column / TextSize, MostLines);
        var widest = lines
            .Select(line => TextWidth.Of(line) * TextSize)
            .Append(numberWidth * size)
            .Append(TextWidth.Of(day) * DaySize)
            .Max();
        var layout = new BadgeLayout(
            number,
            size,
            lines,
            day,
            (int)Math.Ceiling(widest) + 2 * Padding,
            0
        );
        return layout with
        {
            Height = layout.LineBase(lines.Count) - TextSize + 8 + DaySize + Padding,
        };
    }
}
