using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>An undated page as the index knows it: everything but its body.</summary>
internal sealed record PageEntry(
    PostSource Source,
    string Title,
    bool TitleIsHeading,
    PostDate? Updated,
    SitePath Path,
    string Language
)
{
    /// <summary>Its former addresses, each of which leads to it.</summary>
    public IReadOnlyList<Located<SitePath>> Aliases { get; init; } = [];
}
