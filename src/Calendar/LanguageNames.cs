using Daymark.Calendar.Cldr;

namespace Daymark.Calendar;

/// <summary>What languages are called in themselves, from CLDR: "русский", "العربية".</summary>
internal static class LanguageNames
{
    /// <summary>The name without a region, written as within a sentence; the tag itself where CLDR has no name.</summary>
    public static string Of(string bcp47)
    {
        var tag = LanguageTag.Parse(bcp47);
        return Find(tag with { Region = null }) ?? bcp47;
    }

    /// <summary>The name with its region or script, "português europeu", for a list that names the language twice.</summary>
    public static string InFull(string bcp47)
    {
        var tag = LanguageTag.Parse(bcp47);
        return Find(tag with { Script = Locales.ScriptOf(bcp47) }) ?? bcp47;
    }

    private static string? Find(LanguageTag asked) =>
        asked.FromLongToShort().Select(LanguageTable.Find).FirstOrDefault(name => name is not null);
}
