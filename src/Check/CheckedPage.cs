using Daymark.Diagnostics;
using Daymark.Model;
using NodaTime;

namespace Daymark.Check;

/// <summary>A file of the site that is looked into.</summary>
/// <param name="Number">Its place in the plan.</param>
/// <param name="Source">What a person typed it into; null for what templates alone make.</param>
/// <param name="Entry">The front matter of a message or page; else null.</param>
/// <param name="Day">The date of a message; else null.</param>
/// <param name="Language">Of a message or page; empty for other files.</param>
internal sealed record CheckedPage(
    int Number,
    OutputFile File,
    Uri Address,
    TypedSource? Source,
    PostSource? Entry,
    LocalDate? Day,
    string Language
);
