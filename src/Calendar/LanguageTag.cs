namespace Daymark.Calendar;

/// <summary>The parts of a BCP 47 tag that CLDR data hangs on, in their usual case: sr_LATN-ba is sr, Latn, BA.</summary>
/// <remarks>Variants, extensions and private use are passed over; a text that is no tag has an empty language.</remarks>
internal readonly record struct LanguageTag(string Language, string? Script, string? Region)
{
    public static LanguageTag Parse(string text)
    {
        var subtags = text.Split('-', '_');
        var language = subtags[0];
        if (language.Length is < 2 or > 8 || !language.All(char.IsAsciiLetter))
            return new("", null, null);

        string? script = null;
        string? region = null;
        foreach (var subtag in subtags.Skip(1).TakeWhile(s => s.Length > 1))
            if (region is null && script is null && IsScript(subtag))
                script = char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant();
            else if (region is null && IsRegion(subtag))
                region = subtag.ToUpperInvariant();
        return new(language.ToLowerInvariant(), script, region);
    }

    /// <summary>The tag, then what is left of it when subtags are cut off; the region is kept before the script.</summary>
    public IEnumerable<string> FromLongToShort()
    {
        if (Script is not null && Region is not null)
            yield return $"{Language}-{Script}-{Region}";
        if (Region is not null)
            yield return $"{Language}-{Region}";
        if (Script is not null)
            yield return $"{Language}-{Script}";
        yield return Language;
    }

    private static bool IsScript(string subtag) =>
        subtag.Length == 4 && subtag.All(char.IsAsciiLetter);

    private static bool IsRegion(string subtag) =>
        subtag.Length == 2 && subtag.All(char.IsAsciiLetter)
        || subtag.Length == 3 && subtag.All(char.IsAsciiDigit);
}
