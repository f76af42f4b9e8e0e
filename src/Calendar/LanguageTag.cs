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

    /// <summary>
    /// The tag with its subtags in their usual case (RFC 5646 section 2.1.1), EN_gb as en-GB; null when it is not built like one:
    /// a language of two or three letters, then subtags of up to eight letters and digits.
    /// </summary>
    public static string? Canonical(string text)
    {
        var subtags = text.Trim().ToLowerInvariant().Split('-', '_');
        var isTag =
            subtags[0].Length is 2 or 3
            && subtags[0].All(char.IsAsciiLetter)
            && subtags.All(s => s.Length is > 0 and <= 8 && s.All(char.IsAsciiLetterOrDigit));
        if (!isTag)
            return null;
        var plain = subtags.TakeWhile(s => s.Length > 1).Count();
        for (var i = 1; i < plain; i++)
            if (IsScript(subtags[i]))
                subtags[i] = char.ToUpperInvariant(subtags[i][0]) + subtags[i][1..];
            else if (IsRegion(subtags[i]))
                subtags[i] = subtags[i].ToUpperInvariant();
        return string.Join('-', subtags);
    }

    /// <summary>Whether two tags mean one language in one script, at least one of them without a region: en and en-GB, zh-Hans and zh.</summary>
    public static bool AreOne(string one, string other)
    {
        var (a, b) = (Parse(one), Parse(other));
        return a.Language == b.Language
            && (a.Region == b.Region || a.Region is null || b.Region is null)
            && (a.Script == b.Script || Locales.ScriptOf(one) == Locales.ScriptOf(other));
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
