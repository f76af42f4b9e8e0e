using Daymark.Calendar;

namespace Daymark.Model;

/// <summary>An undated page as the index knows it: everything but its body.</summary>
/// <param name="Expires">When it is gone; null when it stays.</param>
internal sealed record PageEntry(
    PostSource Source,
    string Title,
    bool TitleIsHeading,
    PostDate? Updated,
    PostDate? Expires,
    SitePath Path,
    string Language
)
{
    /// <summary>Its former addresses, each of which leads to it.</summary>
    public IReadOnlyList<Located<SitePath>> Aliases { get; init; } = [];
}
