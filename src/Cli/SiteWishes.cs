using Daymark.Calendar;
using Daymark.Diagnostics;
using Daymark.Model;

namespace Daymark.Cli;

/// <summary>What a person says of a new site; null where nothing was said.</summary>
/// <param name="BaseUrl">Stays null where nothing is known.</param>
internal sealed record SiteWishes(
    string? Title,
    string? Language,
    string? TimeZone,
    string? BaseUrl
)
{
    /// <summary>With defaults for what was not said, and tags as they are usually written.</summary>
    public SiteWishes Settled(string folderName) =>
        new(
            Title is { Length: > 0 } ? Title.Trim() : DefaultTitle(folderName),
            LanguageTag.Canonical(Language ?? "en"),
            TimeZone ?? "UTC",
            BaseUrl is null ? null : Model.BaseUrl.TryParse(BaseUrl)?.ToString()
        );

    public static string DefaultTitle(string folderName) =>
        folderName.Length > 0 ? folderName : "A new site";

    public IEnumerable<Problem> Problems() =>
        new[] { OfLanguage(Language), OfTimeZone(TimeZone), OfBaseUrl(BaseUrl) }.OfType<Problem>();

    public static Problem? OfLanguage(string? language) =>
        language is null || LanguageTag.Canonical(language) is not null
            ? null
            : NewFileProblems.BadLanguage(language);

    public static Problem? OfTimeZone(string? zone) =>
        zone is null || TimeZones.Find(zone) is not null
            ? null
            : NewFileProblems.BadTimeZone(zone, TimeZones.Names);

    public static Problem? OfBaseUrl(string? url) =>
        url is null || Model.BaseUrl.TryParse(url) is not null
            ? null
            : CommandLineProblems.BadBaseUrl(url);
}
