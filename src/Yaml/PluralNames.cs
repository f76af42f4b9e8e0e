using Daymark.Calendar;

namespace Daymark.Yaml;

/// <summary>The names of plural forms as CLDR and people write them: <c>one</c>, <c>few</c>.</summary>
internal static class PluralNames
{
    private static readonly IReadOnlyList<(string Name, PluralForm Form)> Forms =
    [
        ("zero", PluralForm.Zero),
        ("one", PluralForm.One),
        ("two", PluralForm.Two),
        ("few", PluralForm.Few),
        ("many", PluralForm.Many),
        ("other", PluralForm.Other),
    ];

    public static readonly IReadOnlyList<string> All = [.. Forms.Select(form => form.Name)];

    /// <summary>The form of a name; null when it is none.</summary>
    public static PluralForm? FormOf(string name) =>
        Forms.FirstOrDefault(form => form.Name == name) is { Name: not null } known
            ? known.Form
            : null;

    public static string Of(PluralForm form) => Forms.First(known => known.Form == form).Name;
}
