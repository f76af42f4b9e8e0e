namespace Daymark.Diagnostics;

/// <summary>Problems of keys and values, in site.yml and front matter alike.</summary>
internal static class SettingsProblems
{
    public static Problem UnknownKey(
        SourceLocation at,
        string key,
        string where,
        IReadOnlyCollection<string> known
    ) =>
        SourceProblemKinds.UnknownKey.At(
            at with
            {
                Length = key.Length,
            },
            $"`{key}` is not a key of {where}",
            Spelling.Suggest(key, known)
        );

    public static Problem Missing(SourceLocation at, string key, string what) =>
        SourceProblemKinds.MissingKey.At(
            at,
            $"{what} needs the key `{key}`",
            $"Add a line `{key}: …`."
        );

    public static Problem NotAChoice(
        SourceLocation at,
        string key,
        string value,
        IReadOnlyList<string> choices
    ) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`{value}` is not a value of `{key}`",
            Spelling.Nearest(value, choices) is { } near
                ? $"Did you mean `{near}`?"
                : $"It can be {string.Join(" or ", choices.Select(choice => $"`{choice}`"))}."
        );

    public static Problem Wrong(SourceLocation at, string key, string found, string wanted) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`{key}` has to be {wanted}, but here is {found}",
            ""
        );

    public static Problem BadFlag(SourceLocation at, string key, string found) =>
        SourceProblemKinds.BadFlag.At(
            at,
            $"`{key}` is {found}, but has to be `true` or `false`",
            $"Write `{key}: true` or `{key}: false`."
        );

    public static Problem NotAMap(SourceLocation at, string file) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"{file} has to consist of lines `key: value`",
            "For example `title: My office`."
        );

    public static Problem BadBaseUrl(SourceLocation at, string value) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`base_url` is `{value}`, which is not a whole web address",
            "Write it with https:// and without ? or #, such as https://host.example/ or https://host.example/office/."
        );

    public static Problem NoAccent(SourceLocation at) =>
        SourceProblemKinds.WrongValue.At(
            at,
            "`accent` is empty",
            "Write the colour in quotes, `accent: \"#1a4f8f\"`: without them a hash begins a comment."
        );

    /// <param name="meant">The colour that was probably meant; empty when none.</param>
    public static Problem BadAccent(SourceLocation at, string value, string meant) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`accent` is `{value}`, which is no colour in hex digits",
            meant.Length > 0
                ? $"Did you mean `accent: \"{meant}\"`?"
                : "Write a hash and six digits from 0 to f, in quotes, such as `accent: \"#1a4f8f\"`."
        );

    public static Problem PaleAccent(
        SourceLocation at,
        string value,
        double contrast,
        double least,
        string darker
    ) =>
        SourceProblemKinds.PaleAccent.At(
            at,
            // Cut, not rounded: 4.49 is not 4.5.
            FormattableString.Invariant(
                $"`accent` is `{value}`, which is too pale to be read on the light grounds of the theme: its contrast is {Math.Floor(contrast * 10) / 10:0.0} to 1, and has to be {least:0.0} to 1"
            ),
            $"Type this instead: `accent: \"{darker}\"`, the nearest darker colour that can be read."
        );

    public static Problem NoTimeZone(SourceLocation at) =>
        SourceProblemKinds.UnknownTimeZone.At(
            at,
            "`time_zone` is empty",
            "Name a zone by continent and city, such as Europe/London; or remove the line, which means UTC."
        );

    public static Problem UnknownTimeZone(
        SourceLocation at,
        string value,
        IReadOnlyCollection<string> known
    ) =>
        SourceProblemKinds.UnknownTimeZone.At(
            at,
            $"`time_zone` is `{value}`, which is no IANA time zone",
            (ZoneOf(value, known) is { } near ? $"Did you mean `{near}`? " : "")
                + "Zones are named by continent and city, such as Europe/London; `UTC` is one too."
        );

    /// <summary>The zone of a city alone, or the one whose name is nearest.</summary>
    private static string? ZoneOf(string value, IReadOnlyCollection<string> known)
    {
        var city = "/" + value.Trim().Replace(' ', '_');
        return known.FirstOrDefault(zone => zone.EndsWith(city, StringComparison.OrdinalIgnoreCase))
            ?? Spelling.Nearest(value, known);
    }

    public static Problem BadPermalink(SourceLocation at, string value, string name) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`permalink` is `{value}`, but no address can be made from `{name}`",
            "Between braces can stand {year}, {month}, {day}, {slug} and {language}."
        );

    public static Problem BadDateFormat(SourceLocation at, string value, string error) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`date_format` is `{value}`: {error}",
            "Write short, medium, long, full, or a pattern such as `dd.MM.yyyy` or `d MMMM y`."
        );

    public static Problem BadPath(SourceLocation at, string key, string value, string error) =>
        SiteProblemKinds.BadAddress.At(
            at,
            $"`{key}` is `{value}`, which {error}",
            AddressProblems.Shape
        );

    public static Problem BadLanguage(SourceLocation at, string value) =>
        SourceProblemKinds.WrongValue.At(
            at,
            $"`language` is `{value}`, which is no language tag",
            "Write a BCP 47 tag such as `en`, `en-GB`, `ru` or `zh-Hant`."
        );
}
