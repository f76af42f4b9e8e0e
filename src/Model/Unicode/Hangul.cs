namespace Daymark.Model.Unicode;

/// <summary>Korean syllables, which are made of their letters by arithmetic (The Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const int Syllable = 0xAC00;
    private const int Lead = 0x1100;
    private const int Vowel = 0x1161;

    /// <summary>One before the first: no tail at all counts as a tail.</summary>
    private const int Tail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    public static bool IsSyllable(int point) =>
        point is >= Syllable and < Syllable + (Leads * Vowels * Tails);

    public static void Decompose(int syllable, List<int> parts)
    {
        var number = syllable - Syllable;
        parts.Add(Lead + (number / (Vowels * Tails)));
        parts.Add(Vowel + (number / Tails % Vowels));
        if (number % Tails > 0)
            parts.Add(Tail + (number % Tails));
    }

    /// <summary>The syllable of two; -1 when they make none.</summary>
    public static int Compose(int first, int second)
    {
        if (first is >= Lead and < Lead + Leads && second is >= Vowel and < Vowel + Vowels)
            return Syllable + ((((first - Lead) * Vowels) + second - Vowel) * Tails);
        var open = IsSyllable(first) && (first - Syllable) % Tails == 0;
        return open && second is > Tail and < Tail + Tails ? first + second - Tail : -1;
    }
}
