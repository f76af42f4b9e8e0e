using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>What stands between the fences of a post or page. Null and empty lists mean "not written".</summary>
/// <param name="Extra">The <c>extra</c> map and every key that is not known.</param>
internal sealed record FrontMatter(
    string? Title,
    Located<DateReading>? Date,
    Located<DateReading>? Updated,
    Located<string>? Slug,
    Located<string>? Permalink,
    IReadOnlyList<string> Tags,
    string? Summary,
    string? Description,
    IReadOnlyList<string> Authors,
    bool Draft,
    Located<DateReading>? Expires,
    IReadOnlyList<Located<string>> Aliases,
    bool Lead,
    Located<string>? Layout,
    string? Language,
    Located<string>? TranslationKey,
    string? Image,
    string? ImageAlt,
    bool Toc,
    DataMap Extra
);
