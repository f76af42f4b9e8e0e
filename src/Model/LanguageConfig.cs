using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>What <c>languages</c> of site.yml says of one language; null where nothing is written.</summary>
/// <param name="Language">Its BCP 47 tag in the usual case.</param>
internal sealed record LanguageConfig(
    string Language,
    string? Title,
    string? Description,
    string? ArchiveTitle,
    DateFormat? DateFormat,
    IReadOnlyList<Contact>? Contacts,
    IReadOnlyList<WorldClock>? Clocks,
    IReadOnlyList<MenuItem>? Menu
);
