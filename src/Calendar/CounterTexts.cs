namespace Daymark.Calendar;

/// <summary>A counter's sentence in one or more languages.</summary>
/// <param name="ByLanguage">By BCP 47 tag in lower case; never empty. The first one serves languages that have none.</param>
internal sealed record CounterTexts(IReadOnlyList<KeyValuePair<string, CounterText>> ByLanguage)
{
    /// <summary>One sentence whatever the language.</summary>
    public static CounterTexts Same(CounterText text) => new([KeyValuePair.Create("", text)]);

    /// <summary>The text for a language: its own, else that of the language without its region, else the first.</summary>
    public CounterText For(string language)
    {
        for (
            var tag = language.ToLowerInvariant();
            tag.Length > 0;
            tag = tag[..Math.Max(0, tag.LastIndexOf('-'))]
        )
        {
            foreach (var (known, text) in ByLanguage)
            {
                if (known == tag)
                    return text;
            }
        }
        return ByLanguage[0].Value;
    }
}
