using System.Text.RegularExpressions;
using Daymark.Build;
using Daymark.Calendar;

namespace Daymark.Import;

/// <summary>Dates that stand in file names, folders and addresses.</summary>
internal static partial class DatedNames
{
    /// <summary>Whether Daymark finds the date in the name of this file by itself.</summary>
    public static bool Has(string path) =>
        InName().Match(PostDates.NameOf("posts/" + path)) is { Success: true } match
        && HumanDates.Iso(match.Groups["date"].Value) is not null;

    /// <summary>The date that an address or the folders of a path begin or go on with: <c>/2015/05/15/name</c>.</summary>
    public static string? InAddress(string? address) =>
        address is not null && InFolders().Match(address) is { Success: true } match
            ? HumanDates.Iso(
                $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}"
            )
            : null;

    /// <summary>The date at the start of a name, as a day.</summary>
    public static bool TryDay(string name, out DateReading day)
    {
        day = default;
        return InName().Match(name) is { Success: true } match
            && HumanDates.Iso(match.Groups["date"].Value) is { } iso
            && DateText.TryRead(iso, out day, out _, out _);
    }

    [GeneratedRegex(
        "^(?<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?:[-_ ]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InName();

    [GeneratedRegex(
        "(?:^|/)(?<y>[0-9]{4})/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})/",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InFolders();
}
